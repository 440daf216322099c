package app.askwell.exchange;

import java.time.LocalDate;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.advice.SavedAnyway;
import app.askwell.shared.Advice;
import app.askwell.shared.Ids;
import app.askwell.shared.Reasons;
import app.askwell.shared.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is advised about an ask, and what becomes of it. */
@AskwellTest
class AskAdviceTests extends WithPriya {

	private static final LocalDate NEXT_MONTH = TODAY.plusDays(30);

	private static final String QUESTION = "Which conference matters most in your field?";

	@Autowired
	private TouchLog touches;

	@Autowired
	private SavedAnyway savedAnyway;

	@Test
	@DisplayName("A5: counts the days on which the two have spoken, not the conversations")
	void countsTheDaysOnWhichTheTwoHaveSpoken() {
		talk(TODAY.minusDays(9));
		talk(TODAY.minusDays(9));
		assertThat(advice(SUBJECT, NEXT_MONTH)).containsExactly(Rule.A5);
		talk(TODAY.minusDays(2));
		save(SUBJECT, NEXT_MONTH);
		assertThat(this.everything.count("ask", this.maya)).isEqualTo(1);
	}

	@Test
	@DisplayName("A7: advises to stay in touch first when the last three exchanges were asks")
	void advisesToStayInTouchFirst() {
		talk(TODAY.minusDays(9));
		threeAsksThatCameToNothing();
		assertThat(advice(QUESTION, NEXT_MONTH)).containsExactly(Rule.A7);
		this.maya.acts(() -> this.touches.touch(this.maya.account(), this.priya, "Sent her the article", TODAY, TODAY));
		save(QUESTION, NEXT_MONTH);
		assertThat(this.everything.count("ask", this.maya)).isEqualTo(4);
	}

	@Test
	@DisplayName("A8: saves an emergency with its reason, and keeps and counts the reason")
	void savesAnEmergencyWithItsReason() {
		assertThat(post(path("/asks"), fields())).hasStatus(422)
			.bodyText()
			.contains("One thought before you save", "fewer than 5 working days", "It is an emergency", QUESTION,
					"value=\"2026-11-25\"")
			.doesNotContain("??");
		assertThat(this.everything.count("ask", this.maya)).isZero();
		assertThat(post(path("/asks"), fields("because.A8", "1"))).hasStatus3xxRedirection();
		assertThat(kept()).containsExactly("A8 advice.ask.soon It is an emergency, and they know why");
		assertThat(get("/rules")).bodyText().contains("You saved anyway once");
	}

	@Test
	@DisplayName("A8: takes the user’s own words before a reason that is ticked")
	void takesOwnWordsFirst() {
		assertThat(post(path("/asks"), fields("because.A8", "2", "becauseOwn.A8", " The interview is tomorrow ")))
			.hasStatus3xxRedirection();
		assertThat(kept()).containsExactly("A8 advice.ask.soon The interview is tomorrow");
	}

	@Test
	void keepsTheReasonInTheFormWhenSomethingElseIsRefused() {
		assertThat(post(path("/asks"), "kind", "ADVICE", "subject", "Keep me in mind", "neededBy", "2026-11-25",
				"because.A8", "2", "becauseOwn.A8", "x".repeat(Reasons.LONGEST + 1)))
			.hasStatus(422)
			.bodyText()
			.contains("Give them something to do", "checked=\"checked\"", "x".repeat(Reasons.LONGEST + 1),
					"in 300 letters or fewer");
		assertThat(this.everything.count("ask", this.maya) + this.everything.count("saved_anyway", this.maya)).isZero();
	}

	@Test
	void savesNothingForAReasonThatIsNone() {
		assertThat(post(path("/asks"), fields("because.A8", "4", "because.A7", "1"))).hasStatus(422);
		assertThat(post(path("/asks"), fields("because.A8", "", "becauseOwn.A8", "  "))).hasStatus(422);
		assertThat(this.everything.count("ask", this.maya)).isZero();
	}

	@Test
	@DisplayName("P3: saves a check-back far off with its reason")
	void savesACheckBackFarOff() {
		String day = TODAY.plusDays(22).toString();
		assertThat(post(path("/promises"), "action", "Write to Tom", "checkBackOn", day)).hasStatus(422)
			.bodyText()
			.contains("more than 21 days away", "They are away until then");
		assertThat(post(path("/promises"), "action", "Write to Tom", "checkBackOn", day, "because.P3", "2"))
			.hasRedirectedUrl(path(""));
		assertThat(this.savedAnyway(Rule.P3)).isEqualTo(1);
	}

	private int savedAnyway(Rule rule) {
		return this.maya.does(() -> this.savedAnyway.counted(this.maya.account())).getOrDefault(rule, 0);
	}

	private void threeAsksThatCameToNothing() {
		for (int asks = 0; asks < MoreThanAsks.IN_A_ROW; asks++) {
			save(QUESTION, NEXT_MONTH);
			this.everything.sql("update ask set closed_on = asked_on, closed_as = 'NOTHING' where account_id = ?")
				.param(this.maya.account().value())
				.update();
		}
	}

	private List<Rule> advice(String subject, LocalDate neededBy) {
		return findings(() -> save(subject, neededBy)).stream()
			.map((finding) -> (Advice) finding)
			.map(Advice::rule)
			.toList();
	}

	private void save(String subject, LocalDate neededBy) {
		AskDraft draft = new AskDraft(AskKind.INFORMATION, subject, null, neededBy, null);
		this.maya.acts(() -> this.ledger.ask(this.maya.account(), this.priya, draft, Reasons.NONE, TODAY));
	}

	private void talk(LocalDate on) {
		this.everything.sql("""
				with held as (
				  insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, version)
				  values (:account, :id, 'PHONE', 'GATHER_INFORMATION', :day, :day, 0) returning account_id, id)
				insert into meeting_contact (account_id, meeting_id, contact_id) select account_id, id, :priya from held
				""")
			.param("account", this.maya.account().value())
			.param("id", Ids.next())
			.param("day", on)
			.param("priya", this.priya.value())
			.update();
	}

	private static String[] fields(String... more) {
		String[] ask = { "kind", "ADVICE", "subject", QUESTION, "neededBy", "2026-11-25" };
		String[] all = java.util.Arrays.copyOf(ask, ask.length + more.length);
		System.arraycopy(more, 0, all, ask.length, more.length);
		return all;
	}

	private List<String> kept() {
		return this.everything.sql(
				"select rule || ' ' || advice || ' ' || reason from saved_anyway where account_id = ? and contact_id = ?")
			.params(this.maya.account().value(), this.priya.value())
			.query(String.class)
			.list();
	}

}
