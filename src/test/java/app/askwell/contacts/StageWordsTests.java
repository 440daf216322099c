package app.askwell.contacts;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of a person says about how close you are, from what happened. */
@AskwellTest
class StageWordsTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	private final UUID priya = UUID.randomUUID();

	private Seeker maya;

	@BeforeEach
	void knowPriya() {
		this.maya = this.seekers.open();
		run("insert into contact (account_id, id, name, name_key, reach, added_on, version) values (:a, :p, 'Priya Nair', 'priya nair', 'NONE', :d, 0)",
				FIRST);
	}

	@Test
	@DisplayName("S1: one meeting of 30 minutes never makes more than met, whatever was given and got that day")
	void makesNoMoreThanMetOfOneMeeting() {
		meeting(FIRST);
		give(FIRST);
		promiseKept(FIRST, null);
		promiseKept(FIRST, null);
		page().contains("Met: one day of exchange so far, 1 given, 2 received.",
				"One more talk on another day makes it building.");
	}

	@Test
	@DisplayName("S1: says what trust still takes, down to the day")
	void saysWhatIsMissing() {
		meeting(FIRST);
		touch(FIRST.plusDays(3));
		page().contains("Building: exchanges on 2 days, 0 given, 0 received.", "Trust still takes",
				"one more exchange, Oct 1 at the earliest", "something you do for them", "something they do for you");
		touch(FIRST.plusDays(29));
		give(FIRST.plusDays(3));
		promiseKept(FIRST.plusDays(3), null);
		page()
			.contains("Building: exchanges on 3 days over 4 weeks, 1 given, 1 received.",
					"one more exchange, Oct 1 at the earliest")
			.doesNotContain("something you do for them", "something they do for you");
		touch(FIRST.plusDays(30));
		page().contains("Supporter: exchanges on 4 days over 4 weeks, 1 given, 1 received.");
	}

	@Test
	@DisplayName("S1: trusted after what was asked for came once, a supporter after it came twice")
	void tellsTrustFromSupport() {
		meeting(FIRST);
		touch(FIRST.plusDays(20));
		meeting(FIRST.plusDays(63));
		give(FIRST.plusDays(20));
		give(FIRST.plusDays(40));
		promiseKept(FIRST.plusDays(50), ask("PROMISED"));
		page().contains("Trusted: exchanges on 5 days over 9 weeks, 2 given, 1 received.",
				"Once they act for you again, or unasked, they are a supporter.");
		ask("ANSWERED");
		page().contains("Supporter: exchanges on 5 days over 9 weeks, 2 given, 2 received.")
			.doesNotContain("Trust still takes", "Once they act");
		assertThat(this.mvc.get().uri("/people").with(this.maya.signedIn())).bodyText()
			.contains("title=\"Supporter: exchanges on 5 days over 9 weeks, 2 given, 2 received.\"");
	}

	@Test
	@DisplayName("S1: an answer on the spot is something got")
	void countsAnAnswer() {
		meeting(FIRST);
		meeting(FIRST.plusDays(20));
		meeting(FIRST.plusDays(30));
		give(FIRST);
		page().contains("Trust still takes", "something they do for you");
		ask("ANSWERED");
		page().contains("Trusted: exchanges on 3 days over 4 weeks, 1 given, 1 received.");
	}

	private AbstractStringAssert<?> page() {
		return assertThat(this.mvc.get().uri("/people/" + this.priya).with(this.maya.signedIn())).hasStatusOk()
			.bodyText();
	}

	private void meeting(LocalDate on) {
		UUID id = UUID.randomUUID();
		run("insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, minutes, version) values (:a, :i, 'PHONE', 'BE_KNOWN', :d, :d, 30, 0)",
				on, id);
		run("insert into meeting_contact (account_id, meeting_id, contact_id) values (:a, :i, :p)", on, id);
	}

	private void touch(LocalDate on) {
		run("insert into touch (account_id, id, contact_id, touched_on, note, version) values (:a, :i, :p, :d, 'An article', 0)",
				on);
	}

	private void give(LocalDate on) {
		run("insert into give (account_id, id, contact_id, kind, what, offered_on, delivered_on, version) values (:a, :i, :p, 'HELP', 'A hand', :d, :d, 0)",
				on);
	}

	private UUID ask(String end) {
		UUID id = UUID.randomUUID();
		run("insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, closed_on, closed_as, version) values (:a, :i, :p, 'ADVICE', 'How?', :d, :d, :d, '"
				+ end + "', 0)", FIRST, id);
		return id;
	}

	private void promiseKept(LocalDate on, @Nullable UUID ask) {
		run("insert into promise (account_id, id, contact_id, ask_id, action, check_back_on, made_on, kept_on, version) values (:a, :i, :p, "
				+ ((ask != null) ? "'" + ask + "'" : "null") + ", 'Send it', :d, :d, :d, 0)", on);
	}

	private void run(String sql, LocalDate on) {
		run(sql, on, UUID.randomUUID());
	}

	private void run(String sql, LocalDate on, UUID id) {
		this.everything.sql(sql)
			.param("a", this.maya.account().value())
			.param("p", this.priya)
			.param("i", id)
			.param("d", on)
			.update();
	}

}
