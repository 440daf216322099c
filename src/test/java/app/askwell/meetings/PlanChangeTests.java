package app.askwell.meetings;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class PlanChangeTests extends WithMaya {

	@Test
	void changesThePlan() {
		String meeting = planned("2026-11-26");
		assertThat(get(meeting + "/edit")).hasStatusOk()
			.bodyText()
			.contains("Change the plan", PRIYA, "Nov 26, 2026", "10:00", "Café Luna")
			.doesNotContain("??");
		String[] changed = { "people[0].who", TOM, "kind", "PHONE", "purpose", "BE_KNOWN", "day", "2026-11-27",
				"version", value("version", "meeting") };
		assertThat(post(meeting, changed)).hasRedirectedUrl(meeting);
		assertThat(get(meeting)).bodyText().contains("Tom Alvarez", "Fri, Nov 27, 2026").doesNotContain("Priya Nair");
		assertThat(post(meeting, changed)).hasStatus(409);
	}

	@Test
	void addsALineToThePlanToo() {
		String meeting = planned("2026-11-26");
		assertThat(post(meeting, "people[0].who", PRIYA, "version", "0", "more", "person")).hasStatusOk()
			.bodyText()
			.contains("people[1].who", "Change the plan");
	}

	@Test
	void cancelsAndTakesItBack() {
		String meeting = planned("2026-11-26");
		assertThat(post(meeting + "/cancellation")).hasRedirectedUrl(meeting);
		assertThat(value("cancelled_on", "meeting")).isEqualTo("2026-11-24");
		assertThat(get(meeting)).bodyText().contains("Cancelled on Tue, Nov 24, 2026", "It takes place after all");
		assertThat(post(meeting + "/cancellation/undo")).hasRedirectedUrl(meeting);
		assertThat(value("cancelled_on", "meeting")).isEqualTo("null");
	}

}
