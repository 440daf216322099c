package app.askwell.example;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.accounts.ExampleAccounts;
import app.askwell.shared.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ExampleTests {

	/** Nothing of a story: what a form leaves behind. */
	private static final Set<String> WITHOUT_STORY = Set.of("submission");

	@Autowired
	private Example example;

	@Autowired
	private ExampleAccounts accounts;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Clock clock;

	private Seeker otto;

	@BeforeEach
	void openAnAccount() {
		this.otto = this.seekers.open();
	}

	@Test
	void hasSomethingInEveryTable() {
		long start = System.nanoTime();
		SignedIn inside = this.otto.does(() -> this.example.of(this.otto.me()));
		System.out.println("FILLED " + (System.nanoTime() - start) / 1_000_000);
		assertThat(tables().stream().filter((table) -> rows(table, inside) == 0))
			.as("tables that the story leaves empty")
			.containsExactlyInAnyOrderElementsOf(WITHOUT_STORY);
		System.out.println(this.everything
			.sql("""
					select c.name||' '||l.stage||' last '||l.last_on||' given '||l.given||' got '||l.got||' next '||l.next_on from contact c join person_line l on l.contact_id=c.id and c.account_id=l.account_id where c.account_id = ? order by l.next_on
					""")
			.param(inside.account().value())
			.query(String.class)
			.list()
			.stream()
			.map(String::valueOf)
			.collect(java.util.stream.Collectors.joining("\n")));
		start = System.nanoTime();
		this.otto.acts(() -> this.accounts.remove(this.otto.account()));
		System.out.println("REMOVED " + (System.nanoTime() - start) / 1_000_000);
		assertThat(tables().stream().filter((table) -> rows(table, inside) > 0)).isEmpty();
	}

	private List<String> tables() {
		List<String> tables = new ArrayList<>(this.everything.sql("""
				select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id'
				 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				""").query(String.class).list());
		assertThat(tables).hasSizeGreaterThan(15);
		return tables;
	}

	private long rows(String table, SignedIn inside) {
		UUID account = inside.account().value();
		return this.everything.sql("select count(*) from " + table + " where account_id = ?")
			.param(account)
			.query(Long.class)
			.single();
	}

}
