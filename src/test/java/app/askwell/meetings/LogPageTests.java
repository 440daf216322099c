package app.askwell.meetings;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class LogPageTests extends WithMaya {

	@Test
	@DisplayName("P3: proposes to check back in a week")
	void fillsInWhatIsKnown() {
		ContactId priya = priya();
		assertThat(get("/meetings/log?with=" + priya)).hasStatusOk()
			.bodyText()
			.contains(PRIYA, "2026-11-24", "2026-12-01")
			.doesNotContain("??");
	}

	@Test
	void fillsInThePlan() {
		String meeting = planned("2026-11-24");
		assertThat(get(meeting + "/log")).hasStatusOk()
			.bodyText()
			.contains("How did it go: Priya Nair", PRIYA, "10:00", "value=\"45\"", "Café Luna", idOf("Priya Nair") + "")
			.doesNotContain("??", "was not prepared");
	}

	@Test
	@DisplayName("M1: says so when an event was not prepared")
	void saysThatAnEventWasNotPrepared() {
		String meeting = location(post("/meetings", "kind", "EVENT", "purpose", "BE_KNOWN", "day", "2026-11-24",
				"title", "BayMedTech mixer"));
		assertThat(get(meeting + "/log")).hasStatusOk().bodyText().contains("This event was not prepared");
	}

	@Test
	@DisplayName("M2: keeps what a meeting yielded")
	void keepsWhatAMeetingYielded() {
		String meeting = location(log("/meetings/log", "notes", "Good coffee", "learned", "Launch team in spring",
				"newCompanies", "Orsund", "newPositions", "Head of launch", "resumeFeedback", "Numbers to the top"));
		assertThat(get(meeting)).hasStatusOk()
			.bodyText()
			.contains("Priya Nair", "Mon 23 Nov 2026", "Good coffee", "Launch team in spring", "Orsund",
					"Head of launch", "Numbers to the top")
			.doesNotContain("??", "yielded nothing");
	}

	@Test
	@DisplayName("M2: new names become contacts with their introducer")
	void addsNewNamesWithTheirIntroducer() {
		String meeting = location(log("/meetings/log", "newNames", TOM + "\n\n Mei Lin , CMO, Corvane\n" + PRIYA));
		assertThat(names()).containsExactly("Mei Lin", "Priya Nair", "Tom Alvarez");
		assertThat(this.everything.sql("select count(*) from contact where introducer_id = ? and company = 'Corvane'")
			.param(idOf("Priya Nair"))
			.query(Long.class)
			.single()).isEqualTo(2);
		assertThat(this.everything.count("meeting_new_name", this.maya)).isEqualTo(2);
		assertThat(get(meeting)).bodyText()
			.contains("/people/" + idOf("Tom Alvarez"), "/people/" + idOf("Mei Lin"))
			.doesNotContain("yielded nothing");
	}

	@Test
	@DisplayName("M2: a meeting that yields nothing is marked so")
	void marksAMeetingThatYieldsNothing() {
		String meeting = location(log("/meetings/log", "notes", "We talked about the weather"));
		assertThat(get(meeting)).bodyText().contains("This meeting yielded nothing new");
		assertThat(get("/meetings")).bodyText().contains("nothing new");
	}

	@Test
	@DisplayName("A4: keeps the promise and the give of each person")
	void keepsThePromiseAndTheGiveOfEachPerson() {
		String meeting = location(log("/meetings/log", "people[0].action", "Introduce me to Tom Alvarez",
				"people[0].checkBackOn", "2026-12-03", "people[1].who", TOM, "people[1].what",
				"Send the speaker list to him", "people[1].kind", "INFORMATION", "people[1].dueOn", "2026-11-27",
				"people[2].who", ""));
		assertThat(value("action || ' ' || check_back_on || ' ' || (contact_id = '" + idOf("Priya Nair") + "')",
				"promise"))
			.isEqualTo("Introduce me to Tom Alvarez 2026-12-03 true");
		assertThat(value("kind || ' ' || due_on || ' ' || (contact_id = '" + idOf("Tom Alvarez") + "')", "give"))
			.isEqualTo("INFORMATION 2026-11-27 true");
		assertThat(get(meeting)).bodyText()
			.contains("Introduce me to Tom Alvarez", "check back Thu 3 Dec", "Send the speaker list to him",
					"by Fri 27 Nov")
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

	@Test
	void logsNothingThatIsStillToCome() {
		assertThat(post("/meetings/log", "people[0].who", PRIYA, "kind", "PHONE", "purpose", "BE_KNOWN", "day",
				"2026-11-25"))
			.hasStatus(422)
			.bodyText()
			.contains("still to come");
		assertThat(post("/meetings/log", "people[0].who", PRIYA, "kind", "PHONE", "purpose", "BE_KNOWN", "day",
				"2026-11-24", "time", "09:30"))
			.hasStatus(422)
			.bodyText()
			.contains("not that late yet");
	}

	@Test
	void logsAPlannedMeetingOnce() {
		String meeting = planned("2026-11-24");
		String[] held = { "people[0].who", PRIYA, "kind", "IN_PERSON", "purpose", "GATHER_INFORMATION", "day",
				"2026-11-24", "people[0].action", "Write to Tom Alvarez", "people[0].checkBackOn", "2026-12-03" };
		assertThat(post(meeting + "/log", held)).hasRedirectedUrl(meeting);
		assertThat(post(meeting + "/log", held)).hasStatus(422).bodyText().contains("logged already");
		assertThat(get(meeting + "/log")).hasRedirectedUrl(meeting);
		assertThat(post(meeting + "/cancellation")).hasStatus(422);
		assertThat(this.everything.count("meeting", this.maya)).isOne();
		assertThat(this.everything.count("promise", this.maya)).isOne();
	}

	@Test
	void makesOneMeetingOfALogSentTwice() {
		String first = location(log("/meetings/log", "formKey", "22222222-2222-2222-2222-222222222222"));
		assertThat(location(log("/meetings/log", "formKey", "22222222-2222-2222-2222-222222222222")))
			.isEqualTo(first);
		assertThat(this.everything.count("meeting", this.maya)).isOne();
	}

	@Test
	void addsABlockForOneMorePersonAndSavesNothing() {
		String meeting = planned("2026-11-24");
		for (String path : new String[] { "/meetings/log", meeting + "/log" }) {
			assertThat(log(path, "more", "person", "people[0].action", "Call her sister", "notes", "My notes"))
				.hasStatusOk()
				.bodyText()
				.contains("Call her sister", "My notes", "people[1].who", "Person 2")
				.doesNotContain("people[2].who");
		}
		assertThat(this.everything.sql("select count(*) from meeting where account_id = ? and held_on is not null")
			.param(this.maya.account().value())
			.query(Long.class)
			.single()).isZero();
	}

}
