package app.askwell.search;

import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be found is what the tables say, whatever happened to them. */
@AskwellTest
class SearchTextTests {

	private static final String TOLD = """
			select part, id, (e).contact_id, (e).title, nullif((e).line, ''), nullif((e).body, ''), (e).happened_on,
			       search_vector(a, e) from (
			  select account_id as a, 'PERSON' as part, id, search_entry_of(t) as e from contact t
			  union all select account_id, 'COMPANY', id, search_entry_of(t) from target_company t
			  union all select account_id, 'MEETING', id, search_entry_of(t) from meeting t
			  union all select account_id, 'FACT', id, search_entry_of(t) from contact_fact t
			  union all select account_id, 'TOUCH', id, search_entry_of(t) from touch t
			  union all select account_id, 'ASK', id, search_entry_of(t) from ask t
			  union all select account_id, 'PROMISE', id, search_entry_of(t) from promise t
			  union all select account_id, 'GIVE', id, search_entry_of(t) from give t
			  union all select account_id, 'NEED', id, search_entry_of(t) from need t
			  union all select account_id, 'OPPORTUNITY', id, search_entry_of(t) from opportunity t
			  union all select account_id, 'REVIEW', id, search_entry_of(t) from weekly_review t) x
			 where a = :account and (e).happened_on is not null
			""";

	private static final String KEPT = """
			select part, id, contact_id, title, line, body, happened_on, words from search_text where account_id = :account
			""";

	@Autowired
	private Everything everything;

	@Autowired
	private RouteTable table;

	@Autowired
	private JdbcClient application;

	@Autowired
	private Seekers seekers;

	@Autowired
	private PlatformTransactionManager transactions;

	private Scene scene;

	private Seeker maya;

	@BeforeEach
	void fillAnAccount() {
		this.scene = this.table.filled();
		this.maya = this.scene.seeker();
	}

	@Test
	void saysWhatTheTablesSay() {
		assertThat(this.everything.count("search_text", this.maya)).isGreaterThan(20);
		assertSame();
	}

	@Test
	void followsARenamedPerson() {
		change("update contact set name = 'Quirina Renamed', version = version + 1 where account_id = :account and id = :id",
				this.scene.cast().person("Priya Nair"));
		assertSame();
		assertThat(count("select count(*) from search_text where account_id = :account and line = 'Quirina Renamed'"))
			.isPositive();
	}

	@Test
	void followsARemovedPersonWithAllThatGoesAlong() {
		change("delete from contact where account_id = :account and id = :id", this.scene.cast().person("Priya Nair"));
		assertSame();
		assertThat(count("select count(*) from search_word where account_id = :account and word = 'nair'")).isZero();
	}

	@Test
	void manyGoAtOnceAndTheirWordsStayWithOthers() {
		UUID priya = this.scene.cast().person("Priya Nair");
		change("""
				insert into touch (account_id, id, contact_id, touched_on, note, version)
				select :account, gen_random_uuid(), :id, date '2026-01-01' - n, 'Wombats and quokkas ' || n % 50, 0
				  from generate_series(1, 3000) n
				""", priya);
		change("delete from touch where account_id = :account and contact_id = :id and note like 'Wombats%' and touched_on < '2025-12-31'",
				priya);
		assertSame();
		assertThat(this.maya.does(() -> inTransaction("quokkaz"))).as("put right with the one that stays").hasSize(1);
	}

	@Test
	void followsARemovedTarget() {
		change("update target_company set removed_on = '2026-11-24' where account_id = :account and id in (select id from target_company where account_id = :account limit 1) and :id is not null",
				UUID.randomUUID());
		assertSame();
	}

	@Test
	void goesWithTheAccount() {
		change("delete from account where id = :account and :id is not null", UUID.randomUUID());
		assertThat(count("select count(*) from search_text where account_id = :account")).isZero();
		assertThat(count("select count(*) from search_word where account_id = :account")).isZero();
	}

	@Test
	void showsNothingWithoutAnAccountAndNothingOfOthers() {
		assertThat(found("priya nair")).as("without an account").isEmpty();
		Seeker otto = this.seekers.open();
		assertThat(otto.does(() -> inTransaction("priya nair"))).as("of others").isEmpty();
		assertThat(this.maya.does(() -> inTransaction("priya nair"))).contains(this.scene.cast().person("Priya Nair"));
	}

	private List<UUID> inTransaction(String typed) {
		return new TransactionTemplate(this.transactions).execute((status) -> found(typed));
	}

	private List<UUID> found(String typed) {
		return this.application.sql("select id from search_found(?, null, 9, 0) where id is not null")
			.param(typed)
			.query(UUID.class)
			.list();
	}

	private void assertSame() {
		assertThat(count("select count(*) from (" + TOLD + " except " + KEPT + ") missing")).as("told, not kept")
			.isZero();
		assertThat(count("select count(*) from (" + KEPT + " except " + TOLD + ") stale")).as("kept, not told")
			.isZero();
		assertThat(count("""
				select count(*) from (
				  (select unnest(search_known(words)) from search_text where account_id = :account
				   except select word from search_word where account_id = :account)
				  union all
				  (select word from search_word where account_id = :account
				   except select unnest(search_known(words)) from search_text where account_id = :account)) w
				""")).as("words").isZero();
	}

	private void change(String sql, UUID id) {
		this.everything.sql(sql).param("account", this.maya.account().value()).param("id", id).update();
	}

	private long count(String sql) {
		return this.everything.sql(sql).param("account", this.maya.account().value()).query(Long.class).single();
	}

}
