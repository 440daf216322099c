package app.askwell.example;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

	/** What forms, the door and the mail leave behind is no part of a story. */
	private static final Set<String> WITHOUT_STORY = Set.of("submission", "known_device", "invitation", "calendar_feed",
			"calendar_entry", "outbox_mail", "account_reminders", "import_file", "import_progress", "import_columns",
			"message_batch", "message_day", "message_aside", "coach_share", "coach_comment", "coach_view",
			"sign_in_code", "recovery_code", "passkey", "trail");

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
	void usesEveryFeatureAndGoesWithoutATrace() {
		SignedIn inside = look();
		assertThat(tables().stream().filter((table) -> rows(table, inside) == 0)).as("tables that the story leaves out")
			.isSubsetOf(WITHOUT_STORY);
		this.accounts.remove(this.otto.account());
		assertThat(tables().stream().filter((table) -> rows(table, inside) > 0)).as("traces of the example").isEmpty();
		assertThat(accountRows(inside)).isZero();
		assertThat(accountRows(this.otto.me())).isOne();
	}

	@Test
	void showsThingsToDoAndRingsNoAlarm() {
		SignedIn inside = look();
		assertThat(kinds("select kind from follow_up where account_id = ? and closed_at is null", inside))
			.contains("THANK_YOU", "CHECK_BACK", "KEEP_MY_WORD", "CLOSE_THE_LOOP");
		assertThat(kinds("select what from follow_up_event where account_id = ?", inside)).contains("DUE", "SENT",
				"KEPT", "RELEASED", "MOVED", "SNOOZED", "SNOOZE_UNDONE", "REOPENED", "DONE", "WITHDRAWN");
		assertThat(kinds("select stage from person_line where account_id = ?", inside)).contains("NONE", "MET",
				"BUILDING", "SUPPORTER");
		assertThat(kinds("select coalesce(closed_as, 'OPEN') from ask where account_id = ?", inside))
			.containsOnly("OPEN", "PROMISED", "ANSWERED", "NOTHING");
		assertThat(rows("focus", inside)).isEqualTo(2);
	}

	@Test
	void isThereOnceHoweverOftenOneLooks() {
		assertThat(look()).isEqualTo(look());
		assertThat(this.everything.sql("select count(*) from account where example_of = ?")
			.param(this.otto.account().value())
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void hasNoAddressAndNoPassword() {
		SignedIn inside = look();
		assertThat(this.everything
			.sql("select email is null and password_hash is null from account where id = ? and example_of = ?")
			.params(inside.account().value(), this.otto.account().value())
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void goesWithTheAccountItBelongsTo() {
		SignedIn inside = look();
		this.everything.sql("delete from account where id = ?").param(this.otto.account().value()).update();
		assertThat(accountRows(inside)).isZero();
		assertThat(this.accounts.owner(inside)).isEmpty();
	}

	@Test
	void isForgottenAfterAMonth() {
		SignedIn old = look();
		setOpened(old, Duration.ofDays(31));
		Seeker priya = this.seekers.open();
		SignedIn young = this.example.of(priya.me());
		setOpened(young, Duration.ofDays(29));
		this.accounts.forgetOld(this.clock.instant());
		assertThat(accountRows(old)).isZero();
		assertThat(accountRows(young)).isOne();
		assertThat(accountRows(this.otto.me())).isOne();
	}

	private void setOpened(SignedIn inside, Duration ago) {
		this.everything.sql("update account set opened_at = ?::timestamptz where id = ?")
			.params(this.clock.instant().minus(ago).toString(), inside.account().value())
			.update();
	}

	private SignedIn look() {
		return this.example.of(this.otto.me());
	}

	private List<String> kinds(String sql, SignedIn inside) {
		return this.everything.sql(sql).param(inside.account().value()).query(String.class).list();
	}

	private List<String> tables() {
		List<String> tables = new ArrayList<>(this.everything.sql("""
				select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id'
				 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				""").query(String.class).list());
		assertThat(tables).contains("contact", "meeting", "import_row", "follow_up_event");
		return tables;
	}

	private long rows(String table, SignedIn inside) {
		return count("select count(*) from " + table + " where account_id = ?", inside);
	}

	private long accountRows(SignedIn who) {
		return count("select count(*) from account where id = ?", who);
	}

	private long count(String sql, SignedIn who) {
		return this.everything.sql(sql).param(who.account().value()).query(Long.class).single();
	}

}
