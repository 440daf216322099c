package app.askwell.meetings;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class AgreementsTests extends WithMaya {

	@Test
	@DisplayName("A4: keeps the promise and the give of each person")
	void keepsThePromiseAndTheGiveOfEachPerson() {
		String meeting = location(
				log("/meetings/log", "people[0].action", "Introduce me to Tom Alvarez", "people[0].checkBackOn",
						"2026-12-03", "people[1].who", TOM, "people[1].what", "Send the speaker list to him",
						"people[1].kind", "INFORMATION", "people[1].dueOn", "2026-11-27", "people[2].who", ""));
		assertThat(value("action || ' ' || check_back_on || ' ' || (contact_id = '" + idOf("Priya Nair") + "')",
				"promise"))
			.isEqualTo("Introduce me to Tom Alvarez 2026-12-03 true");
		assertThat(value("kind || ' ' || due_on || ' ' || (contact_id = '" + idOf("Tom Alvarez") + "')", "give"))
			.isEqualTo("INFORMATION 2026-11-27 true");
		assertThat(get(meeting)).bodyText()
			.contains("Introduce me to Tom Alvarez", "check back Thu, Dec 3", "Send the speaker list to him",
					"by Fri, Nov 27")
			.doesNotContain("??");
	}

	@Test
	void takesAGiveWithoutADateAsAnOfferForLater() {
		String meeting = location(log("/meetings/log", "people[0].what", "Introduce her to my mentor"));
		assertThat(value("kind || coalesce(due_on::text, '')", "give")).isEqualTo("HELP");
		assertThat(get(meeting)).bodyText().contains("for later");
	}

	@Test
	@DisplayName("A4: refuses a promise without its check-back date beside that person, and loses nothing")
	void refusesHalfAPromiseAndLosesNothing() {
		assertThat(log("/meetings/log", "people[0].action", "Call her sister", "people[0].checkBackOn", "2026-12-02",
				"people[1].who", TOM, "people[1].action", "Write to the CMO", "people[1].checkBackOn", "",
				"people[1].what", "Send the article on pricing", "people[1].kind", "INTRODUCTION", "people[1].dueOn",
				"2026-12-09", "people[1].thank", "on", "time", "08:15", "minutes", "35", "place", "Café Luna", "title",
				"Breakfast", "notes", "My notes", "learned", "My facts", "newNames", "Mei Lin, CMO, Corvane",
				"newCompanies", "Orsund", "newPositions", "Head of launch", "resumeFeedback", "Numbers up"))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#people[1].checkBackOn\"", PRIYA, TOM, "Call her sister", "2026-12-02",
					"Write to the CMO", "Send the article on pricing", "value=\"INTRODUCTION\" selected", "2026-12-09",
					"checked", "08:15", "value=\"35\"", "Café Luna", "Breakfast", "My notes", "My facts",
					"Mei Lin, CMO, Corvane", "Orsund", "Head of launch", "Numbers up")
			.doesNotContain("href=\"#people[0]", "??");
		for (String table : new String[] { "meeting", "promise", "give", "contact" }) {
			assertThat(this.everything.count(table, this.maya)).as(table).isZero();
		}
	}

	@Test
	@DisplayName("A4: refuses a check-back date without what they will do")
	void refusesACheckBackWithoutAnAction() {
		assertThat(log("/meetings/log", "people[0].checkBackOn", "2026-12-01")).hasStatus(422)
			.bodyText()
			.contains("href=\"#people[0].action\"");
		assertThat(log("/meetings/log", "people[0].checkBackOn", "2026-12-02", "people[0].proposed", "2026-12-01"))
			.hasStatus(422);
		assertThat(this.everything.count("meeting", this.maya)).isZero();
	}

	@Test
	@DisplayName("A4: a proposed date that was left alone is no promise")
	void takesAProposalLeftAloneForNone() {
		assertThat(log("/meetings/log", "people[0].checkBackOn", "2026-12-01", "people[0].proposed", "2026-12-01"))
			.hasStatus3xxRedirection();
		assertThat(this.everything.count("promise", this.maya)).isZero();
	}

	@Test
	void refusesAGiveWithADateButNothingInIt() {
		assertThat(log("/meetings/log", "people[0].dueOn", "2026-12-01")).hasStatus(422)
			.bodyText()
			.contains("href=\"#people[0].what\"");
	}

}
