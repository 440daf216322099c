package app.askwell;

import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whose rows a connection of the application can see and change, whatever the code asks
 * for.
 */
@AskwellTest
class OwnershipTests {

	@Autowired
	private DataSource dataSource;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private JdbcClient application;

	private Seeker maya;

	private Seeker otto;

	@BeforeEach
	void openTwoAccounts() {
		this.application = JdbcClient.create(this.dataSource);
		this.maya = this.seekers.open();
		this.otto = this.seekers.open();
		for (Seeker seeker : List.of(this.maya, this.otto)) {
			this.everything.sql("""
					insert into contact (account_id, id, name, name_key, reach, added_on, version)
					values (?, gen_random_uuid(), 'Priya Nair', 'priya nair', 'NONE', '2026-11-24', 0)
					""").param(seeker.account().value()).update();
		}
	}

	@Test
	void everyTableOfAnAccountHasAPolicyAndTheAccountInItsKeys() {
		List<String> bare = this.everything.sql("""
				select c.relname from pg_class c
				 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				   and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
				""").query(String.class).list();
		assertThat(bare).containsExactlyInAnyOrderElementsOf(Tables.NOBODYS);
		List<String> withoutAccount = this.everything.sql("""
				select con.conrelid::regclass || '.' || con.conname from pg_constraint con
				  join pg_class c on c.oid = con.conrelid
				 where c.relnamespace = 'public'::regnamespace and con.contype in ('p', 'f', 'u')
				   and c.relname not in ('account', 'flyway_schema_history', 'spring_session',
				                         'spring_session_attributes', 'attempt', 'scheduled_tasks', 'mail_server',
				                         'mail_pause', 'mail_link_key', 'key_check')
				   and not exists (select from pg_attribute a where a.attrelid = con.conrelid
				                   and a.attname = 'account_id' and a.attnum = con.conkey[1])
				""").query(String.class).list();
		assertThat(withoutAccount).isEmpty();
	}

	@Test
	void everyViewReadsWithTheRightsOfItsReader() {
		assertThat(this.everything.sql("""
				select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
				   and not coalesce('security_invoker=true' = any (reloptions), false)
				""").query(String.class).list()).isEmpty();
	}

	@Test
	void showsNothingWhenNoAccountIsSet() {
		assertThat(this.application.sql("select count(*) from contact").query(Long.class).single()).isZero();
		assertThat(this.application.sql("select count(*) from account").query(Long.class).single()).isZero();
	}

	@Test
	void writesNoRowForAnotherAccount() {
		assertThatThrownBy(() -> asMaya(() -> this.application.sql("""
				insert into contact (account_id, id, name, name_key, reach, added_on, version)
				values (?, gen_random_uuid(), 'Eve', 'eve', 'NONE', '2026-11-24', 0)
				""").param(this.otto.account().value()).update())).isInstanceOf(DataAccessException.class)
			.rootCause()
			.hasMessageContaining("row-level security");
	}

	@Test
	void leavesNoAccountBehindOnAPooledConnection() {
		asMaya(() -> this.application.sql("select 1").query(Integer.class).single());
		for (int connection = 0; connection < 20; connection++) {
			assertThat(this.application.sql("select current_account() is null").query(Boolean.class).single()).isTrue();
		}
	}

	@Test
	void actsAsARoleThatOwnsNothing() {
		assertThat(this.application.sql("select current_user::text").query(String.class).single())
			.isEqualTo("askwell_app");
		assertThat(this.everything.sql("""
				select rolsuper or rolbypassrls or rolcanlogin from pg_roles where rolname = 'askwell_app'
				""").query(Boolean.class).single()).isFalse();
	}

	private <T> T asMaya(Supplier<T> work) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		return this.maya.does(() -> transaction.execute((status) -> work.get()));
	}

}
