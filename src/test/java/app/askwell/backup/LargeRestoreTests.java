package app.askwell.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import app.askwell.AskwellTest;
import app.askwell.Crowd;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand people and what happened between them: copied, wiped, brought back. */
@AskwellTest
class LargeRestoreTests {

	private static final String PASSPHRASE = "three quiet otters dance";

	private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");

	private static final int CONTACTS = 10_000;

	@TempDir
	private Path folder;

	@Autowired
	private Everything everything;

	@Autowired
	private JdbcConnectionDetails shared;

	@Autowired
	private Seekers seekers;

	private SpareDatabase spare;

	@BeforeEach
	void makeASpareDatabase() {
		this.spare = SpareDatabase.in(this.everything, this.shared);
	}

	@AfterEach
	void removeIt() {
		this.spare.close();
	}

	@Test
	void bringsTenThousandContactsBackAfterTheyAreWiped() throws Exception {
		this.spare.flyway("latest").migrate();
		Everything inside = new Everything(this.spare.jdbc(), () -> {
		});
		Seeker maya = this.seekers.open();
		inside
			.sql("insert into account (id, email, name, zone, locale, opened_at, version, password_hash)"
					+ " values (?, 'maya@example.org', 'Maya', 'Europe/Vienna', 'en-GB', now(), 0, 'hash')")
			.param(maya.account().value())
			.update();
		Crowd.fill(inside, maya, CONTACTS, LocalDate.of(2026, 11, 24));
		Path file = this.folder.resolve("large.zip.age");
		Backup.Made made = new Backup(this.spare.owners(), home("from")).write(file, PASSPHRASE, NOW);
		inside.sql("truncate account cascade").update();
		new Restore(this.spare.owners(), home("to")).replaceAll(file, PASSPHRASE);
		assertThat(this.spare.sums()).isEqualTo(made.tables());
		assertThat(asTheApplication(maya)).isEqualTo(CONTACTS);
	}

	private long asTheApplication(Seeker maya) {
		return this.spare.jdbc().sql("""
				with me as (select set_config('role', 'askwell_app', false), set_config('askwell.account', ?, false))
				select count(*) from contact, me where name like 'Person %'
				""").param(maya.account().toString()).query(Long.class).single();
	}

	private HomeFolder home(String name) throws Exception {
		return new HomeFolder(Files.createDirectories(this.folder.resolve(name)));
	}

}
