package app.askwell;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A database of the first version, with everything in it, becomes one of today. */
@AskwellTest
class UpgradeTests {

	private static final String FIRST_VERSION = "8";

	private static final List<String> TABLES = List.of("focus", "target_company", "contact", "contact_fact", "meeting",
			"meeting_contact", "ask", "promise", "give", "follow_up");

	@Autowired
	private JdbcConnectionDetails server;

	@Autowired
	private Everything everything;

	private ScratchDatabase old;

	private Seeker maya;

	@BeforeEach
	void fillADatabaseOfTheFirstVersion() {
		this.old = ScratchDatabase.in(this.everything, this.server);
		this.old.migrate(FIRST_VERSION);
		AccountId id = new AccountId(UUID.randomUUID());
		old().sql(
				"insert into account values (?, 'maya@example.org', 'Maya Torres', 'hash', 'Europe/Vienna', 'de', now(), 0)")
			.param(id.value())
			.update();
		this.maya = new Seeker(new SignedIn(id, "Maya Torres", ZoneId.of("Europe/Vienna"), Locale.UK),
				"maya@example.org");
		Cast.join(new Everything(old(), () -> {
		}), this.maya);
	}

	@AfterEach
	void removeIt() {
		this.old.close();
	}

	@Test
	void keepsEveryRow() {
		List<Long> before = counts();
		assertThat(before).doesNotContain(0L);
		upgrade();
		assertThat(counts()).isEqualTo(before);
	}

	@Test
	void makesTheFirstAccountTheOwnerAndKeepsItsWayOfWritingDays() {
		upgrade();
		assertThat(old().sql("select owner from account").query(Boolean.class).single()).isTrue();
		assertThat(old().sql("select locale from account").query(String.class).single()).isEqualTo("en-GB");
	}

	@Test
	void canPutBackWhatWasThereBefore() {
		upgrade();
		assertThat(old().sql("""
				select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid and p.polname = 'own_rows'
				 where c.relname = any (?)
				   and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'remember')
				""").param(TABLES.toArray(String[]::new)).query(String.class).list()).isEmpty();
	}

	private void upgrade() {
		this.old.migrate("latest");
	}

	private List<Long> counts() {
		return TABLES.stream()
			.map((table) -> old().sql("select count(*) from " + table).query(Long.class).single())
			.toList();
	}

	private JdbcClient old() {
		return JdbcClient.create(this.old.connections());
	}

}
