package app.askwell.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresSettingsTests {

	private PostgresHome home;

	private PostgresLauncher postgres;

	@BeforeAll
	void start() throws Exception {
		this.home = PostgresHome.used();
		this.postgres = this.home.start();
	}

	@AfterAll
	void stop() throws Exception {
		this.postgres.close();
		this.home.close();
	}

	@ParameterizedTest
	@CsvSource({ "fsync, on", "synchronous_commit, on", "full_page_writes, on", "data_checksums, on" })
	void losesNothingThatItConfirmed(String name, String value) throws Exception {
		assertThat(PostgresHome.ask(this.postgres, "show " + name)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "listen_addresses, 127.0.0.1", "unix_socket_directories, ''" })
	void listensOnThisComputerOnly(String name, String value) throws Exception {
		assertThat(PostgresHome.ask(this.postgres, "show " + name)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "max_connections, 50", "shared_buffers, 64MB", "log_timezone, UTC", "server_encoding, UTF8" })
	void suitsOneComputer(String name, String value) throws Exception {
		assertThat(PostgresHome.ask(this.postgres, "show " + name)).isEqualTo(value);
	}

	@Test
	void writesNothingThatWasTypedIntoItsLog() throws Exception {
		for (String typed : List.of("select 'Priya Nair'::date", "select 'Priya Nair'::json",
				"select 'Priya Nair' from nowhere")) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> PostgresHome.ask(this.postgres, typed));
		}
		assertThat(this.home.path().resolve("postgres.log")).content().isNotEmpty().doesNotContain("Priya");
	}

	@Test
	void thinksInUniversalTime() {
		// The driver names its own zone for each session, so the option itself is read.
		assertThat(this.home.path().resolve("data/postmaster.opts")).content().contains("\"timezone=UTC\"");
	}

	@Test
	void letsNobodyInWithoutTheGeneratedPassword() {
		String url = this.postgres.url(PostgresLauncher.DATABASE);
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(url, this.postgres.username(), "guessed").close())
			.withMessageContaining("password authentication failed");
		assertThat(this.postgres.password()).hasSize(48);
	}

	@Test
	void asksForThePasswordWithScramEverywhere() throws Exception {
		String methods = "select string_agg(distinct auth_method, ',') from pg_hba_file_rules";
		assertThat(PostgresHome.ask(this.postgres, methods)).isEqualTo("scram-sha-256");
	}

}
