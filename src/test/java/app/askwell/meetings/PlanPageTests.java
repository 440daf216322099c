package app.askwell.meetings;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class PlanPageTests extends WithMaya {

	@Test
	void fillsInThePersonWhosePageLedHere() {
		ContactId priya = priya();
		assertThat(get("/meetings/new?with=" + priya)).hasStatusOk()
			.bodyText()
			.contains(PRIYA, priya.toString())
			.doesNotContain("??");
		assertThat(get("/meetings/new")).hasStatusOk();
	}

	@Test
	void plansAMeetingAndAddsWhoIsNew() {
		String meeting = location(
				post("/meetings", "people[0].who", PRIYA, "people[1].who", TOM, "people[2].who", "", "kind", "VIDEO",
						"purpose", "BE_KNOWN", "day", "2026-11-26", "time", "14:30", "minutes", "30", "place", ""));
		assertThat(names()).containsExactly("Priya Nair", "Tom Alvarez");
		assertThat(value("meeting_on || ' ' || starts_at || ' ' || minutes", "meeting"))
			.isEqualTo("2026-11-26 14:30:00 30");
		assertThat(get(meeting)).hasStatusOk()
			.bodyText()
			.contains("Priya Nair, Tom Alvarez", "Video call", "Thu, Nov 26, 2026", "2:30 PM", "Be known",
					"Not prepared yet")
			.doesNotContain("??");
	}

	@Test
	void knowsTwoPeopleOfOneNameApartWhenOneLedHere() {
		ContactId first = priya();
		priya();
		post("/meetings", "people[0].who", PRIYA, "people[0].contact", first.toString(), "kind", "PHONE", "purpose",
				"BE_KNOWN", "day", "2026-11-26");
		assertThat(value("contact_id", "meeting_contact")).isEqualTo(first.toString());
	}

	@Test
	void refusesAnAmbiguousNameBesideItsLineAndLosesNothing() {
		priya();
		priya();
		assertThat(post("/meetings", "people[0].who", TOM, "people[1].who", "Priya Nair", "kind", "VIDEO", "purpose",
				"WIN_SUPPORTER", "title", "Catching up", "day", "2026-11-26", "time", "14:30", "minutes", "31", "place",
				"Halden’s office"))
			.hasStatus(422)
			.bodyText()
			.contains("More than one Priya Nair", "href=\"#people[1].who\"", TOM, "value=\"Priya Nair\"",
					"value=\"VIDEO\" selected", "value=\"WIN_SUPPORTER\" selected", "Catching up", "2026-11-26",
					"14:30", "value=\"31\"", "Halden’s office")
			.doesNotContain("href=\"#people[0].who\"");
		assertThat(names()).doesNotContain("Tom Alvarez");
	}

	@ParameterizedTest
	@DisplayName("M3: knows no purpose such as asking for a job")
	@ValueSource(strings = { "ASK_FOR_A_JOB", "GET_HIRED", "" })
	void knowsNoOtherPurpose(String purpose) {
		assertThat(post("/meetings", "people[0].who", PRIYA, "kind", "PHONE", "purpose", purpose, "day", "2026-11-26"))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#purpose\"", "Please choose one of these");
		assertThat(this.everything.count("meeting", this.maya)).isZero();
	}

	@Test
	@DisplayName("M3: offers five purposes")
	void offersFivePurposes() {
		assertThat(MeetingPurpose.values()).hasSize(5);
		assertThat(get("/meetings/new")).bodyText()
			.contains("Gather information", "Expand my network", "Be known", "Win a supporter", "Say thank you");
	}

	@Test
	@DisplayName("A2: refuses to call a meeting a question for a job")
	void refusesATitleThatAsksForAJob() {
		assertThat(post("/meetings", "people[0].who", PRIYA, "kind", "PHONE", "purpose", "BE_KNOWN", "title",
				"Do you have any openings?", "day", "2026-11-26"))
			.hasStatus(422)
			.bodyText()
			.contains("That asks for a job", "href=\"#title\"");
	}

	@Test
	void tellsEverythingUnreadableAtOnce() {
		assertThat(post("/meetings", "people[0].who", PRIYA, "kind", "", "purpose", "BE_KNOWN", "day", "someday",
				"time", "noon", "minutes", "0"))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#kind\"", "href=\"#day\"", "href=\"#time\"", "href=\"#minutes\"", "value=\"someday\"",
					"value=\"noon\"");
	}

	@Test
	void needsSomeoneToMeetAndATitleForAnEvent() {
		assertThat(post("/meetings", "people[0].who", " ", "kind", "PHONE", "purpose", "BE_KNOWN", "day", "2026-11-26"))
			.hasStatus(422)
			.bodyText()
			.contains("at least one person");
		assertThat(post("/meetings", "kind", "EVENT", "purpose", "BE_KNOWN", "day", "2026-11-26")).hasStatus(422)
			.bodyText()
			.contains("what the event is called");
		assertThat(post("/meetings", "kind", "EVENT", "purpose", "BE_KNOWN", "day", "2026-11-26", "title",
				"BayMedTech mixer"))
			.hasStatus3xxRedirection();
	}

	@Test
	void plansNothingForADayThatHasPassed() {
		assertThat(
				post("/meetings", "people[0].who", PRIYA, "kind", "PHONE", "purpose", "BE_KNOWN", "day", "2026-11-23"))
			.hasStatus(422)
			.bodyText()
			.contains("This day has passed");
	}

	@Test
	void addsALineForOneMorePersonAndSavesNothing() {
		assertThat(post("/meetings", "people[0].who", PRIYA, "kind", "VIDEO", "day", "never", "more", "person"))
			.hasStatusOk()
			.bodyText()
			.contains(PRIYA, "people[1].who", "value=\"never\"")
			.doesNotContain("people[2].who", "Please look at this once more");
		assertThat(this.everything.count("contact", this.maya)).isZero();
	}

	@Test
	void makesOneMeetingOfAFormSentTwice() {
		String[] form = { "people[0].who", PRIYA, "kind", "PHONE", "purpose", "BE_KNOWN", "day", "2026-11-26",
				"formKey", "11111111-1111-1111-1111-111111111111" };
		String first = location(post("/meetings", form));
		assertThat(location(post("/meetings", form))).isEqualTo(first);
		assertThat(this.everything.count("meeting", this.maya)).isOne();
	}

}
