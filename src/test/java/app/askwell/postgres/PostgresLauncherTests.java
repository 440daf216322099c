package app.askwell.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresLauncherTests {

	private PostgresHome home;

	@BeforeEach
	void newHome() throws Exception {
		this.home = PostgresHome.fresh();
	}

	@AfterEach
	void removeHome() throws Exception {
		this.home.close();
	}

	@Test
	void keepsItsDataThroughAGracefulRestart() throws Exception {
		try (PostgresLauncher postgres = this.home.start()) {
			PostgresHome.write(postgres, "first");
		}
		assertThat(this.home.pidFile()).doesNotExist();
		try (PostgresLauncher postgres = this.home.start()) {
			PostgresHome.write(postgres, "second");
			assertThat(PostgresHome.read(postgres)).isEqualTo("first, second");
		}
	}

	@Test
	void losesNothingThatItConfirmedAndListensOnThisComputerOnly() throws Exception {
		try (PostgresLauncher postgres = this.home.start()) {
			assertThat(setting(postgres, "fsync")).isEqualTo("on");
			assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
			assertThat(setting(postgres, "full_page_writes")).isEqualTo("on");
			assertThat(setting(postgres, "data_checksums")).isEqualTo("on");
			assertThat(setting(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(setting(postgres, "unix_socket_directories")).isEmpty();
			assertThat(setting(postgres, "max_connections")).isEqualTo("50");
			assertThat(setting(postgres, "shared_buffers")).isEqualTo("64MB");
			assertThat(this.home.path().resolve("data/postmaster.opts")).content().contains("\"timezone=UTC\"");
		}
	}

	@Test
	void letsNobodyInWithoutTheGeneratedPassword() {
		try (PostgresLauncher postgres = this.home.start()) {
			String url = postgres.url(PostgresLauncher.DATABASE);
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(url, postgres.username(), "guessed").close())
				.withMessageContaining("password authentication failed");
			assertThat(postgres.password()).hasSize(48);
		}
	}

	@Test
	void asksForThePasswordWithScramEverywhere() throws Exception {
		try (PostgresLauncher postgres = this.home.start()) {
			assertThat(
					PostgresHome.ask(postgres, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
				.isEqualTo("scram-sha-256");
		}
	}

	@Test
	void keepsItsHomeAndItsPasswordPrivate() throws Exception {
		Path home = this.home.path().resolve("new");
		PostgresLauncher.start(home, 0, PostgresHome.BINARIES).close();
		assertThat(mode(home)).isEqualTo("rwx------");
		assertThat(mode(home.resolve("data"))).isEqualTo("rwx------");
		assertThat(mode(home.resolve("password"))).isEqualTo("rw-------");
	}

	@Test
	void closesAnOpenHomeThatIsEmpty() throws Exception {
		Files.setPosixFilePermissions(this.home.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
		this.home.start().close();
		assertThat(mode(this.home.path())).isEqualTo("rwx------");
	}

	@Test
	void isNotStoppedByWhatAnInterruptedStartLeftBehind() throws Exception {
		Files.createDirectories(this.home.path().resolve("data.new/base"));
		Files.createFile(this.home.path().resolve("password.new"));
		Files.createDirectories(PostgresHome.BINARIES.resolve("pgsql.new/bin"));
		try (PostgresLauncher postgres = this.home.start()) {
			assertThat(setting(postgres, "server_version")).startsWith("18.");
		}
	}

	private static String setting(PostgresLauncher postgres, String name) throws SQLException {
		return PostgresHome.ask(postgres, "show " + name);
	}

	private static String mode(Path path) throws Exception {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
