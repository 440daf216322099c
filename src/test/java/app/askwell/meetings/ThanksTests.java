package app.askwell.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** What the others are told when a meeting was held. */
@AskwellTest
@RecordApplicationEvents
class ThanksTests extends WithMaya {

	@Autowired
	private ApplicationEvents events;

	@Test
	@DisplayName("P1: tells when it ended and whom to thank")
	void tellsWhenItEndedAndWhomToThank() {
		log("/meetings/log", "time", "10:00", "minutes", "45", "people[1].who", TOM, "people[2].who", TOM);
		assertThat(logged().heldOn()).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThat(logged().endedAt()).isEqualTo(Instant.parse("2026-11-23T15:45:00Z"));
		assertThat(logged().with()).containsExactly(id("Priya Nair"), id("Tom Alvarez"));
	}

	@Test
	@DisplayName("P1: knows the end across a change of the clocks")
	void knowsTheEndAcrossAChangeOfTheClocks() {
		post("/meetings/log", "people[0].who", PRIYA, "kind", "PHONE", "purpose", "BE_KNOWN", "day", "2026-11-01",
				"time", "00:30", "minutes", "120");
		assertThat(logged().endedAt()).isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
	}

	@Test
	@DisplayName("P1: knows only the day where time or length are missing")
	void knowsOnlyTheDay() {
		log("/meetings/log", "time", "10:00");
		assertThat(logged().endedAt()).isNull();
	}

	@Test
	@DisplayName("P1: at an event thanks only those something was agreed with, or who are ticked")
	void thanksAtAnEventWhomItShould() {
		post("/meetings/log", "kind", "EVENT", "purpose", "BE_KNOWN", "title", "BayMedTech mixer", "day", "2026-11-23",
				"because.M1", "1", "people[0].who", "Ann Lee", "people[1].who", PRIYA, "people[1].action",
				"Send the list of exhibitors", "people[1].checkBackOn", "2026-12-01", "people[2].who", TOM,
				"people[2].what", "Send the article on pricing", "people[3].who", "Mei Lin", "people[3].thank", "on");
		assertThat(logged().with()).containsExactly(id("Priya Nair"), id("Tom Alvarez"), id("Mei Lin"));
		assertThat(this.everything.count("meeting_contact", this.maya)).isEqualTo(4);
	}

	@Test
	void saysNothingWhenNothingWasSaved() {
		log("/meetings/log", "people[0].action", "Call her sister");
		assertThat(this.events.stream(MeetingLogged.class)).isEmpty();
	}

	private MeetingLogged logged() {
		List<MeetingLogged> all = this.events.stream(MeetingLogged.class).toList();
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private ContactId id(String name) {
		return new ContactId(idOf(name));
	}

}
