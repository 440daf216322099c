package app.askwell.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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
		Files.createDirectories(this.home.path().resolve("pgsql.new/bin/postgres"));
		try (PostgresLauncher postgres = PostgresLauncher.start(this.home.path(), 0)) {
			assertThat(PostgresHome.ask(postgres, "show server_version")).startsWith("18.");
		}
	}

	private static String mode(Path path) throws Exception {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
