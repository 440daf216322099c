package app.askwell.postgres;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PostgresKilledTests {

	private PostgresHome home;

	@BeforeEach
	void newHome() throws Exception {
		this.home = PostgresHome.used();
	}

	@AfterEach
	void removeHome() throws Exception {
		this.home.close();
	}

	@Test
	void adoptsTheServerThatAKilledApplicationLeftRunning() throws Exception {
		Process application = KilledApplication.writingIn(this.home);
		ProcessHandle postmaster = this.home.postmaster();
		PostgresHome.kill(application.toHandle());
		assertThat(application.inputReader(StandardCharsets.UTF_8).readLine()).as("a pipe that the server keeps open")
			.isNull();
		assertThat(postmaster.isAlive()).isTrue();
		try (PostgresLauncher postgres = this.home.start()) {
			assertThat(this.home.postmaster()).isEqualTo(postmaster);
			assertThat(PostgresHome.read(postgres)).isEqualTo(KilledApplication.NOTE);
		}
		PostgresHome.awaitEndOf(postmaster);
	}

	@Test
	void replacesALeftServerThatListensOnAnotherPortThanWished() throws Exception {
		Process application = KilledApplication.writingIn(this.home);
		ProcessHandle left = this.home.postmaster();
		PostgresHome.kill(application.toHandle());
		int port = PostgresAddress.free(Secret.in(this.home.path(), false)).port();
		try (PostgresLauncher postgres = PostgresLauncher.start(this.home.path(), port, PostgresHome.BINARIES)) {
			PostgresHome.awaitEndOf(left);
			assertThat(postgres.url("askwell")).contains(":" + port + "/");
			assertThat(PostgresHome.read(postgres)).isEqualTo(KilledApplication.NOTE);
		}
	}

	@Test
	void recoversWhenApplicationAndServerWereKilled() throws Exception {
		killBoth();
		assertThat(this.home.pidFile()).exists();
		try (PostgresLauncher postgres = this.home.start()) {
			assertThat(PostgresHome.read(postgres)).isEqualTo(KilledApplication.NOTE);
		}
	}

	@Test
	void startsAlthoughItsOldProcessNumberBelongsToAnotherProgramNow() throws Exception {
		killBoth();
		PostgresHome other = PostgresHome.used();
		try (other; PostgresLauncher foreign = other.start()) {
			List<String> lines = new ArrayList<>(Files.readAllLines(this.home.pidFile()));
			lines.set(0, Long.toString(other.postmaster().pid()));
			Files.write(this.home.pidFile(), lines);
			try (PostgresLauncher postgres = this.home.start()) {
				assertThat(PostgresHome.read(postgres)).isEqualTo(KilledApplication.NOTE);
			}
			assertThat(PostgresHome.ask(foreign, "select 'undisturbed'")).isEqualTo("undisturbed");
		}
	}

	@Test
	void startsOverAProcessFileThatAPowerCutLeftEmpty() throws Exception {
		Files.createFile(this.home.pidFile());
		try (PostgresLauncher postgres = this.home.start()) {
			assertThat(PostgresHome.ask(postgres, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void startsAKilledServerAgainAtTheSameAddress() throws Exception {
		try (PostgresLauncher postgres = this.home.start()) {
			PostgresHome.write(postgres, "before");
			String url = postgres.url("askwell");
			PostgresHome.kill(this.home.postmaster());
			await().atMost(Duration.ofSeconds(30))
				.ignoreExceptionsInstanceOf(SQLException.class)
				.untilAsserted(() -> assertThat(PostgresHome.read(postgres)).isEqualTo("before"));
			assertThat(postgres.url("askwell")).isEqualTo(url);
		}
		assertThat(this.home.pidFile()).doesNotExist();
	}

	@Test
	void keepsTryingWhileAKilledServerCannotStart() throws Exception {
		Path settings = this.home.path().resolve("data/postgresql.conf");
		String sound = Files.readString(settings);
		try (PostgresLauncher postgres = this.home.start()) {
			PostgresHome.write(postgres, "before");
			Files.writeString(settings, "shared_memory_type = 'none'\n");
			PostgresHome.kill(this.home.postmaster());
			await().atMost(Duration.ofSeconds(60))
				.until(() -> Files.readString(Postmaster.logIn(this.home.path())).contains("contains errors"));
			Files.writeString(settings, sound);
			await().atMost(Duration.ofSeconds(60))
				.ignoreExceptionsInstanceOf(SQLException.class)
				.untilAsserted(() -> assertThat(PostgresHome.read(postgres)).isEqualTo("before"));
		}
	}

	private void killBoth() throws Exception {
		Process application = KilledApplication.writingIn(this.home);
		ProcessHandle postmaster = this.home.postmaster();
		PostgresHome.kill(application.toHandle());
		PostgresHome.kill(postmaster);
	}

}
