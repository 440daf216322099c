package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PostgreSQL that keeps its data in one private directory, on this computer only.
 */
public final class PostgresLauncher implements AutoCloseable {

	/** The database that Askwell uses. */
	public static final String DATABASE = "askwell";

	private static final Pattern FATAL = Pattern.compile("FATAL: +(.+)");

	private final HomeLock lock;

	private final Postmaster postmaster;

	private PostgresLauncher(HomeLock lock, Postmaster postmaster) {
		this.lock = lock;
		this.postmaster = postmaster;
	}

	/**
	 * Starts or adopts the server of a home.
	 * @param home directory for everything, made when it is missing
	 * @param port port to listen on, 0 for a free one
	 */
	public static PostgresLauncher start(Path home, int port) {
		return start(home, port, home);
	}

	/**
	 * Starts or adopts the server of a home.
	 * @param home directory for the data, made when it is missing
	 * @param port port to listen on, 0 for a free one
	 * @param binaries directory for the programs, which several homes may share
	 */
	public static PostgresLauncher start(Path home, int port, Path binaries) {
		HomeLock lock = HomeLock.take(home);
		PostgresLauncher launcher = null;
		try {
			launcher = new PostgresLauncher(lock, serve(lock.home(), port, binaries));
			return launcher;
		}
		catch (IOException | SQLException ex) {
			throw refusal(lock.home(), ex);
		}
		finally {
			if (launcher == null) {
				lock.close();
			}
		}
	}

	private static Postmaster serve(Path home, int port, Path binaries) throws IOException, SQLException {
		Postmaster postmaster = prepare(home, port, binaries);
		postmaster.start();
		try {
			postmaster.address().ensureDatabase(DATABASE);
			return postmaster;
		}
		catch (SQLException ex) {
			postmaster.stop();
			throw ex;
		}
	}

	private static Postmaster prepare(Path home, int port, Path binaries) throws IOException {
		boolean first = !Cluster.existsIn(home);
		if (first) {
			DiskSpace.require(home, DiskSpace.FIRST_START);
		}
		Path bin = PostgresBinaries.unpack(Platform.archive(), binaries);
		PostgresTools tools = new PostgresTools(Unprivileged.prefix(), bin, home);
		Cluster cluster = new Cluster(home, tools);
		Secret secret = Secret.in(home, first);
		cluster.prepare(secret);
		return new Postmaster(cluster, tools, secret, port);
	}

	private static PostgresRefused refusal(Path home, Exception failure) {
		if (DiskSpace.isUsedUp(failure, home)) {
			return PostgresRefused.diskFull(home);
		}
		String message = String.valueOf(failure.getMessage());
		Matcher fatal = FATAL.matcher(message);
		String reason = fatal.find() ? fatal.group(1) : message.lines().findFirst().orElse("no reason given");
		return PostgresRefused.notStarted(reason, Postmaster.logIn(home), failure);
	}

	/** Where to find a database of this server. */
	public String url(String database) {
		return this.postmaster.address().url(database);
	}

	/** The superuser. */
	public String username() {
		return Cluster.SUPERUSER;
	}

	/** The generated password of the superuser. */
	public String password() {
		return this.postmaster.address().secret().password();
	}

	/** Stops the server and lets others use the home. */
	@Override
	public void close() {
		try (this.lock) {
			this.postmaster.stop();
		}
		catch (IOException ex) {
			throw refusal(this.lock.home(), ex);
		}
	}

}
