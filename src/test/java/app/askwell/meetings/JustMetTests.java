package app.askwell.meetings;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class JustMetTests extends WithMaya {

	@Test
	void asksForFewThings() {
		assertThat(get("/just-met")).hasStatusOk()
			.bodyText()
			.contains("I just met someone", "What you learned", "What they will do", "value=\"Dec 1, 2026\"",
					"What you will do for them", "Save and write the thank-you")
			.doesNotContain("??");
		assertThat(get("/just-met?with=" + priya())).bodyText().contains(PRIYA);
	}

	@Test
	@DisplayName("M2, A4: keeps who it was, what was learned and what was promised")
	void keepsAConversation() {
		assertThat(post("/just-met", "who", TOM, "learned", "Sails", "action", "Send the search partner’s name",
				"checkBackOn", "2026-12-03", "proposed", "2026-12-01", "what", "Send the sailing article"))
			.hasRedirectedUrl("/people/" + idOf("Tom Alvarez"));
		assertThat(value("kind || ' ' || purpose || ' ' || held_on || ' ' || learned", "meeting"))
			.isEqualTo("IN_PERSON EXPAND_NETWORK 2026-11-24 Sails");
		assertThat(value("action || ' ' || check_back_on", "promise"))
			.isEqualTo("Send the search partner’s name 2026-12-03");
		assertThat(value("what", "give")).isEqualTo("Send the sailing article");
	}

	@Test
	void leadsToTheThankYou() {
		assertThat(post("/just-met", "who", TOM, "next", "thanks"))
			.hasRedirectedUrl("/people/" + idOf("Tom Alvarez") + "/thank-you");
	}

	@Test
	@DisplayName("A4: refuses half a promise beside its field and keeps everything typed")
	void refusesHalfAPromise() {
		assertThat(post("/just-met", "who", TOM, "learned", "Sails", "action", "Send a name", "checkBackOn", "", "what",
				"Send the sailing article", "dueOn", "2026-11-30"))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#checkBackOn\"", TOM, "Sails", "Send a name", "Send the sailing article", "2026-11-30");
		assertThat(this.everything.count("contact", this.maya)).isZero();
	}

	@Test
	void needsToKnowWhoItWas() {
		assertThat(post("/just-met", "who", " ", "learned", "Sails")).hasStatus(422)
			.bodyText()
			.contains("href=\"#who\"", "Sails");
		priya();
		priya();
		assertThat(post("/just-met", "who", "Priya Nair")).hasStatus(422)
			.bodyText()
			.contains("href=\"#who\"", "More than one Priya Nair");
	}

	@Test
	void makesOneMeetingOfAFormSentTwice() {
		String[] form = { "who", TOM, "formKey", "33333333-3333-3333-3333-333333333333" };
		post("/just-met", form);
		post("/just-met", form);
		assertThat(this.everything.count("meeting", this.maya)).isOne();
	}

}
