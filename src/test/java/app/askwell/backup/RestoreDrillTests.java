package app.askwell.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import app.askwell.Crowd;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.postgres.PostgresLauncher;
import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real program copies a large database and brings it back in another home, again and
 * again, and is killed in the middle of it.
 */
@EnabledIfSystemProperty(named = "askwell.drill", matches = "full")
class RestoreDrillTests {

	private static final int CONTACTS = Integer.getInteger("askwell.drill.contacts", 10_000);

	private static final int KILLS = Integer.getInteger("askwell.drill.kills", 20);

	/** So that a drill that failed can be held again. */
	private static final long SEED = 20261122;

	@TempDir
	private Path folder;

	@Test
	void bringsEverythingBackOrLeavesEverythingAsItWas() throws Exception {
		Path large = this.folder.resolve("large.zip.age");
		Path small = this.folder.resolve("small.zip.age");
		Program full = new Program(this.folder.resolve("full"));
		Program other = new Program(this.folder.resolve("other"));
		Map<String, Manifest.Tally> after = fill(full, CONTACTS);
		Map<String, Manifest.Tally> before = fill(other, 100);
		Program.Ended copied = full.run("--backup=" + large);
		other.run("--backup=" + small);
		Map<String, Manifest.Tally> now = after;
		Program.Ended restored = other.run("--restore-over=" + large);
		assertThat(sums(other)).isEqualTo(after);
		System.out.printf("Drill: %d contacts, %d rows in %d tables: copied in %s, %.1f MB; restored in %s%n", CONTACTS,
				rows(after), after.size(), copied.line(), Files.size(large) / 1e6, restored.line());
		int old = 0;
		Random random = new Random(SEED);
		for (int kill = 0; kill < KILLS; kill++) {
			if (now.equals(after)) {
				other.run("--restore-over=" + small);
			}
			Process process = other.begin("--restore-over=" + large);
			process.waitFor(random.nextLong(restored.took().toMillis()), TimeUnit.MILLISECONDS);
			process.destroyForcibly().waitFor();
			now = sums(other);
			assertThat(now).isIn(before, after);
			old += now.equals(before) ? 1 : 0;
		}
		System.out.printf(
				"Drill: restore killed %d times: %d times all of the old, %d times all of the new, 0 between%n", KILLS,
				old, KILLS - old);
		assertThat(old).isPositive();
	}

	private static long rows(Map<String, Manifest.Tally> sums) {
		return sums.values().stream().mapToLong(Manifest.Tally::rows).sum();
	}

	private static Map<String, Manifest.Tally> fill(Program program, int contacts) throws Exception {
		try (PostgresLauncher postgres = start(program)) {
			DriverManagerDataSource owner = new DriverManagerDataSource(postgres.url(PostgresLauncher.DATABASE),
					postgres.username(), postgres.password());
			Flyway.configure().dataSource(owner).load().migrate();
			Everything everything = new Everything(JdbcClient.create(owner), () -> {
			});
			AccountId id = new AccountId(UUID.randomUUID());
			SpareDatabase.openAccount(everything.jdbc(), id.value());
			Seeker maya = new Seeker(new SignedIn(id, "Maya", ZoneId.of("Europe/Vienna"), Locale.UK),
					"maya@example.org");
			Crowd.fill(everything, maya, contacts, LocalDate.of(2026, 11, 24));
			// With those of the crowd, five exchanges for each person.
			everything
				.sql("""
						insert into touch (account_id, id, contact_id, touched_on, note, version)
						select account_id, gen_random_uuid(), contact_id, touched_on - n, 'Talked about ' || gen_random_uuid(), 0
						  from touch, generate_series(1, 6) n
						""")
				.update();
		}
		return sums(program);
	}

	private static Map<String, Manifest.Tally> sums(Program program) throws Exception {
		try (PostgresLauncher postgres = start(program)) {
			return SpareDatabase.sums(new OwnersDatabase(SpareDatabase.details(postgres.url(PostgresLauncher.DATABASE),
					postgres.username(), postgres.password())));
		}
	}

	private static PostgresLauncher start(Program program) {
		return PostgresLauncher.start(program.home(), 0, Program.BINARIES);
	}

}
