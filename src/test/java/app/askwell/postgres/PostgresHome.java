package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.springframework.util.FileSystemUtils;

import static org.awaitility.Awaitility.await;

/** A home of its own for one test, with programs that all tests share. */
record PostgresHome(Path path) implements AutoCloseable {

	static final Path BINARIES = Path.of("target", "postgres-binaries");

	static PostgresHome fresh() throws IOException {
		Path parent = Files.createDirectories(Path.of("target", "postgres-homes").toAbsolutePath());
		return new PostgresHome(Files.createTempDirectory(parent, "home"));
	}

	PostgresLauncher start() {
		return PostgresLauncher.start(this.path, 0, BINARIES);
	}

	static void write(PostgresLauncher postgres, String note) throws SQLException {
		run(postgres, "create table if not exists note (words text)");
		run(postgres, "insert into note values ('" + note + "')");
	}

	static String read(PostgresLauncher postgres) throws SQLException {
		return ask(postgres, "select string_agg(words, ', ') from note");
	}

	static String ask(PostgresLauncher postgres, String query) throws SQLException {
		try (Connection connection = connect(postgres);
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			result.next();
			return result.getString(1);
		}
	}

	private static void run(PostgresLauncher postgres, String change) throws SQLException {
		try (Connection connection = connect(postgres); Statement statement = connection.createStatement()) {
			statement.execute(change);
		}
	}

	private static Connection connect(PostgresLauncher postgres) throws SQLException {
		return DriverManager.getConnection(postgres.url(PostgresLauncher.DATABASE), postgres.username(),
				postgres.password());
	}

	Path pidFile() {
		return this.path.resolve("data").resolve("postmaster.pid");
	}

	ProcessHandle postmaster() throws IOException {
		long pid = Long.parseLong(Files.readAllLines(pidFile()).get(0).trim());
		return ProcessHandle.of(pid).orElseThrow();
	}

	static void kill(ProcessHandle process) {
		process.destroyForcibly();
		awaitEndOf(process);
	}

	static void awaitEndOf(ProcessHandle process) {
		await().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
	}

	/** Ends whatever a test left running, and removes the files. */
	@Override
	public void close() throws Exception {
		if (Files.exists(pidFile())) {
			start().close();
		}
		FileSystemUtils.deleteRecursively(this.path);
	}

}
