package app.askwell;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Code that forgets to ask for the account finds no row of another one: tried with every
 * table and view that there is.
 */
@AskwellTest
class RowLevelSecurityTests {

	/**
	 * These see past the policies, because they answer before anyone has signed in or
	 * tidy up at night.
	 */
	private static final Set<String> PRIVILEGED = Set.of("account_to_sign_in", "any_account_exists", "own_example",
			"forget_examples", "take_attempt", "return_attempt", "is_known_device", "has_made_up_password",
			"made_up_since", "invitation_state", "redeem_invitation", "forget_old", "calendar_feed_account",
			"forget_calendar_entries", "claim_mail", "hurry_mail", "forget_mail", "due_reminders", "begin_reminders",
			"claim_reminders", "handbill_share_account", "search_found", "follow_in_search", "leave_search",
			"follow_meeting_in_search", "rename_in_search", "forget_import_files", "imports_left_behind",
			"closed_accounts", "forget_closed_account", "pass_on_ownership", "reckon", "reckon_all", "follow_standing",
			"follow_meeting_in_standing", "follow_person_in_standing", "coach_share_of", "note_failed_sign_in",
			"forget_trail", "follow_step_in_search", "stamp_figures");

	@Autowired
	private DataSource dataSource;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Everything everything;

	@Autowired
	private RouteTable table;

	private Scene maya;

	private Scene otto;

	@BeforeEach
	void openTwoAccountsWithSomethingOfEverything() {
		this.maya = this.table.filled();
		this.otto = this.table.filled();
	}

	@TestFactory
	Stream<DynamicTest> noTableShowsOrTakesRowsOfOthers() {
		return Tables.owned(this.everything).map((table) -> DynamicTest.dynamicTest(table.name(), () -> {
			UUID others = account(this.otto);
			assertThat(count(table, others)).as("rows of another account to look for, told by a class <Module>Routes")
				.isPositive();
			JdbcClient application = JdbcClient.create(this.dataSource);
			assertThat(asMaya(() -> number(application, "select count(*) from " + table.name()))).as("own rows")
				.isEqualTo(count(table, account(this.maya)));
			assertThat(number(application, "select count(*) from " + table.name())).as("without an account").isZero();
			if (table.rights().contains("update")) {
				takesNoRowOfOthers(application, table, others);
			}
			else {
				takesNoRowAtAll(application, table);
			}
		}));
	}

	private void takesNoRowOfOthers(JdbcClient application, Tables.Table table, UUID others) {
		String itself = "set %1$s = %1$s where %1$s = ?".formatted(table.owner());
		assertThat(asMaya(() -> application.sql("update " + table.name() + " " + itself).param(others).update()))
			.isZero();
		assertThat(asMaya(() -> application.sql("delete from " + table.name() + " where " + table.owner() + " = ?")
			.param(others)
			.update())).isZero();
		assertThatThrownBy(
				() -> asMaya(() -> application.sql("update %s set %s = ?".formatted(table.name(), table.owner()))
					.param(others)
					.update()))
			.isInstanceOf(DataAccessException.class)
			.rootCause()
			.hasMessageContaining("row-level security");
		assertThat(application.sql("delete from " + table.name()).update()).as("without an account").isZero();
	}

	/** Not even one's own: the table only grows, or triggers alone write it. */
	private void takesNoRowAtAll(JdbcClient application, Tables.Table table) {
		for (String sql : List.of("delete from %s", "update %s set account_id = account_id")) {
			assertThatThrownBy(() -> asMaya(() -> application.sql(sql.formatted(table.name())).update()))
				.isInstanceOf(DataAccessException.class)
				.rootCause()
				.hasMessageContaining("permission denied");
		}
	}

	@TestFactory
	Stream<DynamicTest> noViewShowsRowsOfOthers() {
		return Tables.views(this.everything).stream().map((view) -> DynamicTest.dynamicTest(view, () -> {
			JdbcClient application = JdbcClient.create(this.dataSource);
			assertThat(
					asMaya(() -> application.sql("select distinct account_id from " + view).query(UUID.class).list()))
				.containsExactly(account(this.maya));
			assertThat(number(application, "select count(*) from " + view)).as("without an account").isZero();
		}));
	}

	@Test
	void whoseRowsTheyAreIsAskedOnceForEachStatement() {
		assertThat(this.everything.sql("""
				select tablename::text from pg_policies where qual not like '%( SELECT current_account()%'
				""").query(String.class).list()).isEmpty();
	}

	@Test
	void noFunctionSeesPastThePoliciesButTheDoor() {
		assertThat(this.everything.sql("""
				select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
				""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(PRIVILEGED);
	}

	@Test
	void noFunctionThatSeesPastThePoliciesIsForEveryone() {
		assertThat(this.everything.sql("""
				select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
				   and has_function_privilege('public', oid, 'execute')
				""").query(String.class).list()).isEmpty();
	}

	private long count(Tables.Table table, UUID account) {
		return this.everything.sql("select count(*) from %s where %s = ?".formatted(table.name(), table.owner()))
			.param(account)
			.query(Long.class)
			.single();
	}

	private static long number(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql).query(Long.class).single();
	}

	private static UUID account(Scene scene) {
		return scene.seeker().account().value();
	}

	private <T> T asMaya(Supplier<T> work) {
		return Looking.as(this.maya, this.transactions, work);
	}

}
