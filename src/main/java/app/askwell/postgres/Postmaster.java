package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process: adopted or started, started again when something kills it, stopped.
 */
final class Postmaster {

	private static final Logger logger = LoggerFactory.getLogger(Postmaster.class);

	private static final Duration PATIENCE = Duration.ofSeconds(100);

	private static final String SECONDS = "90";

	private static final int ATTEMPTS = 100;

	/**
	 * A port taken between choosing and using it; workers that outlive a killed server.
	 */
	private static final List<String> PASSING = List.of("Address already in use", "pre-existing shared memory block");

	private static final String SETTINGS = " -c listen_addresses=" + PostgresAddress.HOST
			+ (Platform.WINDOWS ? "" : " -c unix_socket_directories=''")
			+ " -c max_connections=50 -c shared_buffers=64MB -c jit=off -c random_page_cost=1.1 -c timezone=UTC -c log_timezone=UTC"
			// What a refused statement was about quotes what someone typed; the
			// application tells of it without.
			+ " -c log_error_verbosity=terse -c log_min_messages=log";

	private final Path data;

	private final PostgresTools tools;

	private final PostgresLog log;

	private PostgresAddress address;

	private boolean stopped;

	Postmaster(Cluster cluster, PostgresTools tools, Secret secret, int port) {
		this.data = cluster.data();
		this.tools = tools;
		this.log = new PostgresLog(logIn(cluster.home()));
		this.address = new PostgresAddress(port, secret);
	}

	static Path logIn(Path home) {
		return home.resolve("postgres.log");
	}

	synchronized PostgresAddress address() {
		return this.address;
	}

	synchronized void start() throws IOException {
		Orphan orphan = Orphan.of(this.data, this.address.secret());
		if (orphan != null && orphan.fits(this.address.port(), this.tools.bin()) && orphan.answers(this.data)) {
			logger.info("PostgreSQL was still running: adopted");
			this.address = orphan.address();
		}
		else {
			end();
			launch(this.address.port() == 0);
		}
		Watch.over(Orphan.of(this.data, this.address.secret()), this::revived);
	}

	synchronized void stop() throws IOException {
		this.stopped = true;
		end();
	}

	private void launch(boolean anyPort) throws IOException {
		boolean started = false;
		for (int attempt = 1; !started; attempt++) {
			if (anyPort) {
				this.address = PostgresAddress.free(this.address.secret());
			}
			started = launched(attempt == ATTEMPTS);
		}
	}

	private boolean launched(boolean last) throws IOException {
		long before = this.log.end();
		try {
			control("start", "-l", this.log.file().toString(), "-o", "-c port=" + this.address.port() + SETTINGS);
			return true;
		}
		catch (IOException ex) {
			String said = this.log.since(before);
			if (last || PASSING.stream().noneMatch(said::contains)) {
				throw new IOException(said + ex.getMessage(), ex);
			}
			Pause.take();
			return false;
		}
	}

	/**
	 * Ends the server of this directory, if there is one; by force when it does not
	 * listen.
	 */
	private void end() throws IOException {
		if (Orphan.of(this.data, this.address.secret()) == null) {
			return;
		}
		try {
			control("stop", "-m", "fast");
		}
		catch (IOException ex) {
			logger.warn("PostgreSQL does not stop by itself", ex);
			control("stop", "-m", "immediate");
		}
	}

	private void control(String action, String... more) throws IOException {
		Stream<String> common = Stream.of(action, "-D", this.data.toString(), "-w", "-t", SECONDS);
		this.tools.run(PATIENCE, "pg_ctl", Stream.concat(common, Stream.of(more)).toArray(String[]::new));
	}

	/** Whether it serves again, or is not to. */
	private synchronized boolean revived() {
		if (this.stopped) {
			return true;
		}
		logger.warn("PostgreSQL has ended unasked: starting it again");
		try {
			start();
			return true;
		}
		catch (IOException ex) {
			logger.error("PostgreSQL cannot be started again", ex);
			return false;
		}
	}

}
