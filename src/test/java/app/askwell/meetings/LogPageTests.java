package app.askwell.meetings;

import java.util.stream.Stream;

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
			.contains(PRIYA, "Nov 24, 2026", "Dec 1, 2026")
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
	@DisplayName("M1: asks why an event was not prepared, and keeps the reason")
	void asksWhyAnEventWasNotPrepared() {
		String meeting = mixer();
		String[] held = { "kind", "EVENT", "purpose", "BE_KNOWN", "title", "BayMedTech mixer", "day", "2026-11-24",
				"learned", "Everyone talks about evidence" };
		assertThat(post(meeting + "/log", held)).hasStatus(422)
			.bodyText()
			.contains("This event was not prepared", "It came up by chance", "Everyone talks about evidence")
			.doesNotContain("??");
		assertThat(value("held_on", "meeting")).isEqualTo("null");
		assertThat(post(meeting + "/log",
				Stream.concat(Stream.of(held), Stream.of("because.M1", "1")).toArray(String[]::new)))
			.hasRedirectedUrl(meeting);
		assertThat(value("reason", "saved_anyway")).isEqualTo("It came up by chance");
	}

	@Test
	@DisplayName("M1: asks nothing when an event was prepared, or was no event")
	void asksNothingWhenAnEventWasPrepared() {
		String meeting = mixer();
		post(meeting + "/preparation", "questions", "What do you work on?", "version", "0");
		assertThat(post(meeting + "/log", "kind", "EVENT", "purpose", "BE_KNOWN", "title", "BayMedTech mixer", "day",
				"2026-11-24"))
			.hasRedirectedUrl(meeting);
		assertThat(log("/meetings/log")).hasStatus(302);
		assertThat(this.everything.count("saved_anyway", this.maya)).isZero();
	}

	@Test
	@DisplayName("M1: asks why together with what else stands in the way")
	void asksWhyTogetherWithWhatElseStandsInTheWay() {
		assertThat(post("/meetings/log", "kind", "EVENT", "purpose", "BE_KNOWN", "title", "Fair", "day", "2026-11-24",
				"people[0].who", PRIYA, "people[0].action", "Call her sister"))
			.hasStatus(422)
			.bodyText()
			.contains("This event was not prepared", "href=\"#people[0].checkBackOn\"");
	}

	private String mixer() {
		return location(post("/meetings", "kind", "EVENT", "purpose", "BE_KNOWN", "day", "2026-11-24", "title",
				"BayMedTech mixer"));
	}

	@Test
	@DisplayName("M2: keeps what a meeting yielded")
	void keepsWhatAMeetingYielded() {
		String meeting = location(log("/meetings/log", "notes", "Good coffee", "learned", "Launch team in spring",
				"newCompanies", "Orsund", "newPositions", "Head of launch", "resumeFeedback", "Numbers to the top"));
		assertThat(get(meeting)).hasStatusOk()
			.bodyText()
			.contains("Priya Nair", "Mon, Nov 23, 2026", "Good coffee", "Launch team in spring", "Orsund",
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
		post(meeting + "/cancellation");
		assertThat(value("cancelled_on", "meeting")).isEqualTo("null");
		assertThat(this.everything.count("meeting", this.maya)).isOne();
		assertThat(this.everything.count("promise", this.maya)).isOne();
	}

	@Test
	void makesOneMeetingOfALogSentTwice() {
		String first = location(log("/meetings/log", "formKey", "22222222-2222-2222-2222-222222222222"));
		assertThat(location(log("/meetings/log", "formKey", "22222222-2222-2222-2222-222222222222"))).isEqualTo(first);
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
