package app.askwell.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.environment.SettingRefused;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Programs that meet the tables of another version, and an upgrade that fails. */
@AskwellTest
class UpgradeRefusedTests {

	private static final Instant NOW = Instant.parse("2026-11-24T03:30:00Z");

	@TempDir
	private Path folder;

	@Autowired
	private Everything everything;

	@Autowired
	private JdbcConnectionDetails shared;

	@Autowired
	private Flyway flyway;

	private SpareDatabase spare;

	@BeforeEach
	void makeADatabaseOfToday() {
		this.spare = SpareDatabase.in(this.everything, this.shared);
		today().migrate();
	}

	@AfterEach
	void removeIt() {
		this.spare.close();
	}

	@Test
	void leavesAsItWasWhatItCouldNotChange() throws IOException {
		List<String> before = this.spare.schema();
		later("V9001__first.sql", "create table first (id int)");
		later("V9002__second.sql", "insert into first values ('not a number')");
		assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> start(later()))
			.withMessage(
					"This version could not change the database to what it needs: V9002__second.sql failed (SQL state 22P02). "
							+ "Nothing was changed.");
		assertThat(this.spare.schema()).isEqualTo(before);
		start(today());
		try (var copies = Files.list(this.folder.resolve("backups"))) {
			assertThat(copies.map((file) -> file.getFileName().toString()))
				.containsExactly("before-upgrade-2026-11-24-033000.zip.age");
		}
	}

	@Test
	void startsBesideANewerOneThatTookNothingAway() throws IOException {
		later("V9001__first.sql", "create table first (id int)");
		start(later());
		start(today());
		assertThat(this.spare.jdbc().sql("select count(*) from first").query(Long.class).single()).isZero();
	}

	@Test
	void refusesTablesFromWhichANewerOneTookSomethingAway() throws IOException {
		later("V9001__first.sql", """
				create or replace function readable_from() returns integer language sql immutable return 9001
				""");
		start(later());
		assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> start(today()))
			.withMessageStartingWith("A newer Askwell has changed this database (version 9001), and this one knows it");
		start(later());
	}

	@Test
	void refusesTablesThatDoNotSayWhoCanReadThem() throws IOException {
		later("V9001__first.sql", "drop function readable_from()");
		start(later());
		assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> start(today()));
	}

	@Test
	void changesAllOrNothing() {
		assertThat(this.flyway.getConfiguration().isGroup()).isTrue();
	}

	private void start(Flyway program) {
		MockEnvironment environment = new MockEnvironment();
		environment.setProperty("askwell.home", this.folder.toString());
		new CopyBeforeUpgrade(this.spare.at(), environment, Clock.fixed(NOW, ZoneOffset.UTC)).migrate(program);
	}

	private Flyway today() {
		return program("classpath:db/migration");
	}

	private Flyway later() {
		return program("classpath:db/migration", "filesystem:" + this.folder.resolve("later"));
	}

	private Flyway program(String... locations) {
		return Flyway.configure()
			.configuration(this.spare.flyway("latest").getConfiguration())
			.group(this.flyway.getConfiguration().isGroup())
			.locations(locations)
			.load();
	}

	private void later(String name, String sql) throws IOException {
		Files.writeString(Files.createDirectories(this.folder.resolve("later")).resolve(name), sql);
	}

}
