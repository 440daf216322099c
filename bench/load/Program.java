package askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program as it is run, with a home and a port of its own, and its database. */
final class Program implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final List<String> command;

	private final Path home;

	private final int port;

	private final Map<String, String> environment;

	private Process process;

	/**
	 * @param command without what belongs to a home, such as {@code java -jar askwell.jar}
	 * @param home made when it is missing
	 */
	Program(List<String> command, Path home, int port) {
		this(command, home, port, Map.of());
	}

	/** @param environment what it is told besides its home and its port */
	Program(List<String> command, Path home, int port, Map<String, String> environment) {
		this.environment = environment;
		this.command = command;
		this.home = home.toAbsolutePath();
		this.port = port;
	}

	/** Returns when its first page is there: milliseconds. */
	long start() throws Exception {
		Files.createDirectories(this.home);
		ProcessBuilder builder = new ProcessBuilder(this.command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.home.resolve("askwell.log").toFile()));
		builder.environment().put("ASKWELL_HOME", this.home.resolve("home").toString());
		builder.environment().put("SERVER_PORT", String.valueOf(this.port));
		builder.environment().putAll(this.environment);
		long start = System.nanoTime();
		this.process = builder.start();
		while (!answers()) {
			if (!this.process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
				throw new IllegalStateException("did not start: see " + this.home.resolve("askwell.log"));
			}
			Thread.sleep(20);
		}
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
	}

	private boolean answers() {
		try (Wire wire = new Wire(this.port)) {
			return wire.send(Call.get("/welcome"), "").status() < 400;
		}
		catch (IOException ex) {
			return false;
		}
	}

	int port() {
		return this.port;
	}

	/** The JVM, also where Maven started it. */
	long pid() {
		return this.process.descendants()
			.map(ProcessHandle::pid)
			.filter(Program::isAskwell)
			.findFirst()
			.orElse(this.process.pid());
	}

	/** Java tells of no command line as long as that of a class path. */
	private static boolean isAskwell(long pid) {
		try {
			return Files.readString(Path.of("/proc/" + pid + "/cmdline")).contains("app.askwell.AskwellApplication");
		}
		catch (IOException ex) {
			return false;
		}
	}

	long postmaster() throws IOException {
		return Long.parseLong(postmasterFile().get(0).strip());
	}

	private List<String> postmasterFile() throws IOException {
		return Files.readAllLines(this.home.resolve("home/data/postmaster.pid"));
	}

	/** As the owner of the database. */
	Connection owner() throws IOException, SQLException {
		Map<String, String> database = database();
		return DriverManager.getConnection(database.get("SPRING_DATASOURCE_URL"), database.get("SPRING_DATASOURCE_USERNAME"),
				database.get("SPRING_DATASOURCE_PASSWORD"));
	}

	/** For another program that is to work with the same database. */
	Map<String, String> database() throws IOException {
		return Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + postmasterFile().get(3).strip() + "/askwell",
				"SPRING_DATASOURCE_USERNAME", "postgres", "SPRING_DATASOURCE_PASSWORD",
				Files.readString(this.home.resolve("home/password")).strip());
	}

	/** Has statements counted and plans explained when asked for; both cost nothing until then. */
	void watchable() throws Exception {
		try (Connection owner = owner(); Statement statement = owner.createStatement()) {
			statement.execute("create extension if not exists pg_stat_statements");
			statement.execute("alter system set shared_preload_libraries = 'pg_stat_statements', 'auto_explain'");
			statement.execute("alter system set \"pg_stat_statements.track\" = 'none'");
			statement.execute("alter system set \"pg_stat_statements.track_utility\" = 'off'");
		}
		close();
		start();
	}

	/** Processor time so far. */
	Cpu cpu() throws IOException {
		return Cpu.of(pid(), postmaster());
	}

	Optional<Process> process() {
		return Optional.ofNullable(this.process);
	}

	@Override
	public void close() throws Exception {
		if (this.process == null) {
			return;
		}
		List<ProcessHandle> below = new ArrayList<>(this.process.descendants().toList());
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
		for (ProcessHandle one : below) {
			one.destroy();
			one.onExit().orTimeout(60, TimeUnit.SECONDS).join();
		}
		this.process = null;
	}

}
