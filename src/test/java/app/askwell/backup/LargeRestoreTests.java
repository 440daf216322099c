package app.askwell.backup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

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
		SpareDatabase.openAccount(inside.jdbc(), maya.account().value());
		fill(inside, maya);
		Journey journey = new Journey(this.folder);
		Backup.Made made = journey.copy(this.spare.owners());
		inside.sql("truncate account cascade").update();
		journey.restore(this.spare.owners());
		assertThat(this.spare.sums()).isEqualTo(made.tables());
		assertThat(asTheApplication(maya)).isEqualTo(CONTACTS);
	}

	/** What can be found comes all at once: row by row it would take most of a minute. */
	private static void fill(Everything inside, Seeker maya) {
		List<String> followed = inside
			.sql("select format('alter table %s %%s trigger %I', tgrelid::regclass, tgname) from pg_trigger"
					+ " where tgname like 'found%'")
			.query(String.class)
			.list();
		followed.forEach((change) -> inside.sql(change.formatted("disable")).update());
		Crowd.fill(inside, maya, CONTACTS, LocalDate.of(2026, 11, 24));
		followed.forEach((change) -> inside.sql(change.formatted("enable")).update());
		inside.sql("""
				insert into search_text (account_id, part, id, contact_id, title, line, body, happened_on, words)
				select c.account_id, 'PERSON', c.id, (e).contact_id, (e).title, (e).line, (e).body, (e).happened_on,
				       search_vector(c.account_id, e)
				  from contact c cross join lateral (select search_entry_of(c) as e offset 0) x
				""").update();
		inside.sql("""
				insert into search_word (account_id, word, part, id)
				select distinct on (account_id, word) account_id, word, part, id
				  from search_text cross join lateral unnest(search_known(words)) as word
				""").update();
	}

	private long asTheApplication(Seeker maya) {
		return this.spare.jdbc().sql("""
				with me as (select set_config('role', 'askwell_app', false), set_config('askwell.account', ?, false))
				select count(*) from contact, me where name like 'Person %'
				""").param(maya.account().toString()).query(Long.class).single();
	}

}
