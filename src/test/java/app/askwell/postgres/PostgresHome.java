package app.askwell.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
		PostgresHome home = new PostgresHome(Files.createTempDirectory(parent, "home"));
		LeftBehind.note(home.path());
		return home;
	}

	/** A home that was used before: copied, because making one anew takes longer. */
	static PostgresHome used() throws IOException {
		PostgresHome home = fresh();
		FileSystemUtils.copyRecursively(Template.HOME.path(), home.path());
		Files.setPosixFilePermissions(home.path().resolve("data"), PosixFilePermissions.fromString("rwx------"));
		return home;
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

	/** To the database of an application that runs in this home. */
	Connection connect() throws IOException, SQLException {
		Secret secret = Secret.in(this.path, false);
		PostgresAddress address = new PostgresAddress(port(), secret);
		return DriverManager.getConnection(address.url(PostgresLauncher.DATABASE), Cluster.SUPERUSER,
				secret.password());
	}

	int port() throws IOException {
		return Integer.parseInt(Files.readAllLines(pidFile()).get(3).trim());
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

	/** Apart, because an application to be killed does not need it. */
	private static final class Template {

		private static final PostgresHome HOME = make();

		private static PostgresHome make() {
			try {
				PostgresHome home = fresh();
				home.start().close();
				Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
				return home;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void delete(PostgresHome home) {
			FileSystemUtils.deleteRecursively(home.path().toFile());
		}

	}

}
