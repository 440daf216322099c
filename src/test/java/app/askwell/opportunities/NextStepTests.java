package app.askwell.opportunities;

import java.time.Duration;
import java.util.UUID;

import app.askwell.bin.Bin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The next step of an opportunity, wherever what is due shows. */
class NextStepTests extends WithOpportunities {

	@Test
	void showsEverywhereAlthoughItConcernsNobody() {
		String page = noted("Head of launch", "Corvane", "step", "Read their press releases", "stepOn", "2026-11-24");
		assertThat(this.visit.words("/")).contains("Read their press releases", "Head of launch, Corvane");
		assertThat(this.visit.page("/")).contains("href=\"" + page + "\"");
		assertThat(this.visit.words("/digest")).contains("Read their press releases");
		assertThat(this.visit.words("/week")).contains("Next step: Corvane", "Read their press releases");
		assertThat(this.visit.words("/settings/reminders/preview")).contains("Read their press releases");
		assertThat(this.visit.words(step())).contains("Read their press releases", "For Head of launch, Corvane");
		assertThat(this.visit.words("/search?q=press")).contains("Head of launch");
	}

	@Test
	@DisplayName("P2: stays due, day after day, until it is answered")
	void staysDueUntilItIsAnswered() {
		noted("Head of launch", "Corvane", "step", "Read their press releases", "stepOn", "2026-11-24");
		this.clock.advance(Duration.ofDays(20));
		assertThat(this.visit.words("/")).contains("Read their press releases", "20 days late");
		assertThat(this.visit.post(step() + "/completion")).hasStatus(302);
		assertThat(this.visit.words("/")).doesNotContain("Read their press releases");
	}

	@Test
	@DisplayName("P8: what was done, put off and taken back stays in its history")
	void keepsItsHistory() {
		noted("Head of launch", "Corvane", "step", "Read their press releases", "stepOn", "2026-11-24");
		String step = step();
		this.visit.post(step + "/snooze", "days", "3");
		this.visit.post(step + "/completion");
		this.visit.post(step + "/completion/undo");
		assertThat(this.visit.words(step)).containsSubsequence("So far", "Due", "Put off until", "Done",
				"Opened again");
		this.visit.post(step + "/withdrawal");
		assertThat(this.visit.words(step)).contains("No longer needed", "This is finished");
		assertThat(this.visit.words("/bin")).contains("Let go of a step: Read their press releases");
	}

	@Test
	void belongsToSomeoneWhoHasAPart() {
		String page = noted("Head of launch", "Corvane");
		UUID ruth = withRuth(page);
		assertThat(this.visit.words("/people/" + ruth)).contains("Ask how they decide");
		assertThat(this.visit.page("/")).contains("href=\"/people/" + ruth);
		this.visit.post(step() + "/completion");
		assertThat(this.visit.words("/people/" + ruth)).contains("Ask how they decide",
				"A step for Head of launch, Corvane");
		assertThat(this.visit.post(page + "/steps", "next", "Call", "whom", UUID.randomUUID().toString()))
			.hasStatus(404);
	}

	@Test
	void staysWithoutWhoeverIsTakenOffTheListAndFindsThemAgain() {
		String page = noted("Head of launch", "Corvane");
		UUID ruth = withRuth(page);
		this.visit.post("/people/" + ruth + "/removal");
		String back = new Bin(this.everything, this.maya).path();
		assertThat(this.visit.words(page)).contains("Ask how they decide").doesNotContain("Ruth Okafor");
		assertThat(this.visit.words("/")).contains("Ask how they decide", "Head of launch, Corvane");
		this.visit.post(step() + "/completion");
		assertThat(this.visit.post(back)).hasStatus(302);
		assertThat(value("select contact_id::text from follow_up where account_id = :a")).isEqualTo(ruth.toString());
		assertThat(value("select closed_as from follow_up where account_id = :a")).isEqualTo("DONE");
		assertThat(this.visit.words("/people/" + ruth)).contains("Ask how they decide");
	}

	@Test
	void keepsNoWordOfSomeoneWhoGoesForGood() {
		String page = noted("Head of launch", "Corvane");
		UUID ruth = withRuth(page);
		UUID priya = contact("Priya Nair");
		this.visit.post(page + "/steps", "next", "Call them", "nextOn", "2026-11-26");
		this.visit.post(page + "/steps", "next", "Ask Priya first", "nextOn", "2026-11-25", "whom", priya.toString());
		this.visit.post("/people/" + ruth + "/removal");
		String change = new Bin(this.everything, this.maya).last().toString();
		assertThat(this.visit.post("/bin/" + change + "/farewell")).hasStatus(302);
		assertThat(this.visit.post("/people/" + priya + "/farewell")).hasStatus(302);
		assertThat(value("select string_agg(step, '; ' order by due_on) from follow_up where account_id = :a"))
			.isEqualTo("A next step; A next step; Call them");
		assertThat(this.visit.words("/search?q=decide")).doesNotContain("Ask how they decide");
	}

	@Test
	void endsWithItsOpportunityAndComesBackWithIt() {
		String page = noted("Head of launch", "Corvane", "step", "Read their press releases");
		this.visit.post(page + "/stage", "to", "TURNED_DOWN");
		assertThat(value("select closed_as from follow_up where account_id = :a")).isEqualTo("WITHDRAWN");
		assertThat(this.visit.post(page + "/steps", "next", "Call them")).hasStatus(422)
			.bodyText()
			.contains("This opportunity is closed");
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(value("select coalesce(closed_as, 'OPEN') from follow_up where account_id = :a")).isEqualTo("OPEN");
		assertThat(this.visit.words(page)).contains("Read their press releases");
	}

	@Test
	void isAskedForKindlyWhenAStageIsReached() {
		String page = noted("Head of launch", "Corvane");
		assertThat(this.visit.words(page)).contains("And what will you do next?", "Nothing is planned yet");
		this.visit.post(page + "/stage", "to", "APPLIED", "step", "Ask Ruth who reads it");
		assertThat(this.visit.words(page)).contains("Ask Ruth who reads it", "Tue, Dec 1");
		assertThat(this.visit.words("/opportunities")).contains("Ask Ruth who reads it");
	}

	@Test
	void keepsWhatWasTypedWhenItsDayHasPassed() {
		String page = noted("Head of launch", "Corvane");
		MvcTestResult refused = this.visit.post(page + "/steps", "next", "Call them", "nextOn", "2026-11-20");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("has passed", "value=\"Call them\"", "value=\"2026-11-20\"",
				"href=\"#nextOn\"");
		assertThat(this.visit.post(page + "/steps", "next", " ")).hasStatus(422)
			.bodyText()
			.contains("say what you will do");
		assertThat(this.everything.count("follow_up", this.maya)).isZero();
	}

	private UUID withRuth(String page) {
		UUID ruth = contact("Ruth Okafor");
		this.visit.post(page + "/people", "who", "Ruth Okafor", "part", "DECIDES");
		this.visit.post(page + "/steps", "next", "Ask how they decide", "nextOn", "2026-11-24", "whom",
				ruth.toString());
		return ruth;
	}

	private String step() {
		return "/follow-ups/" + value("select id::text from follow_up where account_id = :a order by id desc limit 1");
	}

}
