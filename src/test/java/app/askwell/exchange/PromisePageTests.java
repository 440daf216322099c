package app.askwell.exchange;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class PromisePageTests extends WithPriya {

	@Test
	@DisplayName("P3: proposes to check back in a week")
	void proposesToCheckBackInAWeek() {
		assertThat(get("/asks/" + asked() + "/promise")).hasStatusOk()
			.bodyText()
			.contains("Priya Nair agreed", SUBJECT, "value=\"Dec 1, 2026\"")
			.doesNotContain("??");
		assertThat(get(path("/promises/new"))).hasStatusOk()
			.bodyText()
			.contains("What Priya Nair will do", "value=\"Dec 1, 2026\"")
			.doesNotContain("??");
	}

	@Test
	@DisplayName("A4: closes the ask with the promise it became")
	void closesTheAskWithThePromise() {
		AskId ask = asked();
		assertThat(post("/asks/" + ask + "/promise", "action", "Write to Tom", "checkBackOn", "2026-12-03"))
			.hasRedirectedUrl(path(""));
		assertThat(value("closed_as", "ask", ask.value())).isEqualTo("PROMISED");
		assertThat(this.everything.sql("select action || ' ' || check_back_on from promise where ask_id = ?")
			.param(ask.value())
			.query(String.class)
			.single()).isEqualTo("Write to Tom 2026-12-03");
	}

	@Test
	@DisplayName("A4: asks for the check-back day and keeps the action typed")
	void asksForTheCheckBackDay() {
		AskId ask = asked();
		assertThat(post("/asks/" + ask + "/promise", "action", "Write to Tom", "checkBackOn", "")).hasStatus(422)
			.bodyText()
			.contains("Agree on a day to check back", ">Write to Tom</textarea>");
		assertThat(value("closed_as", "ask", ask.value())).isEqualTo("null");
		assertThat(this.everything.count("promise", this.maya)).isZero();
	}

	@Test
	void notesWhatSomeoneOfferedUnasked() {
		assertThat(post(path("/promises"), "action", "Send the list", "checkBackOn", "2026-12-01"))
			.hasRedirectedUrl(path(""));
		assertThat(post(path("/promises"), "action", "", "checkBackOn", "2026-11-23")).hasStatus(422)
			.bodyText()
			.contains("Write down what they agreed to do");
		assertThat(this.everything.count("promise", this.maya)).isOne();
	}

}
