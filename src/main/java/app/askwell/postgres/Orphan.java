package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * A server that outlived the application that started it, because that one was killed.
 */
record Orphan(ProcessHandle process, PostgresAddress address) {

	/** What PostgreSQL answers while it replays its log. */
	private static final String STARTING = "57P03";

	private static final int TRIES = 300;

	/**
	 * The server that still runs on the data, or null after clearing what is in the way.
	 */
	static @Nullable Orphan of(Path data, Secret secret) throws IOException {
		PidFile left = PidFile.in(data);
		ProcessHandle process = (left != null) ? left.process().orElse(null) : null;
		if (left == null || process == null) {
			return null;
		}
		if (!left.names(process)) {
			left.disown();
			return null;
		}
		return new Orphan(process, new PostgresAddress(left.port(), secret));
	}

	/** Only a server of this very version, at the port that was wished for, if any. */
	boolean fits(int wantedPort, Path bin) {
		boolean sameProgram = this.process.info()
			.command()
			.filter((command) -> Path.of(command).startsWith(bin))
			.isPresent();
		return sameProgram && (wantedPort == 0 || wantedPort == this.address.port());
	}

	boolean answers(Path data) throws IOException {
		for (int i = 0; i < TRIES && this.process.isAlive(); i++) {
			try {
				return this.address.serves(data);
			}
			catch (SQLException ex) {
				if (!STARTING.equals(ex.getSQLState())) {
					return false;
				}
			}
			Pause.take();
		}
		return false;
	}

}
