package app.askwell.meetings;

import java.util.List;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class CorrectMeetingTests extends WithMaya {

	private static final String[] CORRECTED = { "notes", "Good tea", "learned", "Launch team in autumn", "newCompanies",
			"Corvane", "newPositions", "Head of sales", "resumeFeedback", "Shorter", "minutes", "30", "place",
			"Halden canteen" };

	private static final String WRITTEN = "concat_ws('|', notes, learned, new_companies, new_positions, resume_feedback, minutes, place)";

	@Test
	void fillsInWhatWasWrittenDown() {
		String meeting = held();
		assertThat(get(meeting)).bodyText().contains("href=\"" + meeting + "/outcome\"");
		assertThat(get(meeting + "/outcome")).hasStatusOk()
			.bodyText()
			.contains("Correct: Priya Nair", "Good coffee", "Launch team in spring", "value=\"Orsund\"",
					"value=\"Head of launch\"", "Numbers to the top", "value=\"45\"", "value=\"Café Luna\"",
					"name=\"version\" value=\"" + value("version", "meeting") + "\"")
			.doesNotContain("??");
	}

	@Test
	void correctsWhatWasWrittenDown() {
		String meeting = held();
		assertThat(correct(meeting, value("version", "meeting"))).hasRedirectedUrl(meeting);
		assertThat(value(WRITTEN, "meeting"))
			.isEqualTo("Good tea|Launch team in autumn|Corvane|Head of sales|Shorter|30|Halden canteen");
		assertThat(get(meeting)).bodyText()
			.contains("Good tea", "Launch team in autumn", "Halden canteen", "30 min")
			.doesNotContain("Good coffee", "Orsund", "Café Luna", "??");
	}

	@Test
	void leavesTheDayThePeopleAndTheAgreementsAlone() {
		String meeting = held();
		correct(meeting, value("version", "meeting"), "day", "2026-11-20", "time", "11:00", "kind", "PHONE",
				"people[0].who", TOM, "people[0].action", "Call her sister");
		assertThat(value("concat_ws('|', kind, meeting_on, starts_at, held_on)", "meeting"))
			.isEqualTo("IN_PERSON|2026-11-23|10:00:00|2026-11-23");
		assertThat(names()).containsExactly("Priya Nair");
		assertThat(value("action", "promise")).isEqualTo("Write to Tom Alvarez");
		assertThat(this.everything.count("meeting_contact", this.maya)).isOne();
		assertThat(this.everything.count("follow_up", this.maya)).isEqualTo(2);
	}

	@Test
	void emptiesWhatIsNoLongerTrue() {
		String meeting = held();
		assertThat(post(meeting + "/outcome", "version", value("version", "meeting"))).hasRedirectedUrl(meeting);
		assertThat(value("num_nulls(notes, learned, new_companies, new_positions, resume_feedback, minutes, place)",
				"meeting"))
			.isEqualTo("7");
		assertThat(correct(meeting, value("version", "meeting"))).hasRedirectedUrl(meeting);
		assertThat(value("notes", "meeting")).isEqualTo("Good tea");
	}

	@Test
	void keepsEverythingTypedWhenSomethingIsTooLongOrUnreadable() {
		String meeting = held();
		String before = value(WRITTEN, "meeting");
		String version = value("version", "meeting");
		String[] typed = { "notes", "Good tea", "learned", "Autumn", "newCompanies", "Corvane", "newPositions",
				"Head of sales", "resumeFeedback", "Shorter", "version", version };
		assertThat(send(meeting, typed, "minutes", "half an hour", "place", "Halden canteen")).hasStatus(422)
			.bodyText()
			.contains("number of minutes", "href=\"#minutes\"", "half an hour", "Good tea", "Autumn", "Corvane",
					"Head of sales", "Shorter", "Halden canteen", "name=\"version\" value=\"" + version + "\"");
		assertThat(send(meeting, typed, "minutes", "1441", "place", "")).hasStatus(422);
		assertThat(send(meeting, typed, "minutes", "31", "place", "x".repeat(201))).hasStatus(422)
			.bodyText()
			.contains("href=\"#place\"", "Good tea", "value=\"31\"", "x".repeat(201));
		assertThat(value(WRITTEN, "meeting")).isEqualTo(before);
	}

	@Test
	void refusesWhatIsLongerThanTheFieldsOfTheLog() {
		String meeting = held();
		List<String> lengths = List.of("notes:20000", "learned:5000", "newCompanies:1000", "newPositions:1000",
				"resumeFeedback:5000", "place:200");
		assertThat(lengths).allSatisfy((length) -> {
			String field = length.substring(0, length.indexOf(':'));
			String most = "y".repeat(Integer.parseInt(length.substring(field.length() + 1)));
			assertThat(only(meeting, field, most + "y")).hasStatus(422)
				.bodyText()
				.contains("href=\"#" + field + "\"", most + "y");
			assertThat(only(meeting, field, most)).hasRedirectedUrl(meeting);
		});
	}

	@Test
	void noticesThatAnotherTabCorrectedInBetween() {
		String meeting = held();
		String opened = value("version", "meeting");
		assertThat(correct(meeting, opened)).hasRedirectedUrl(meeting);
		assertThat(only(meeting, "notes", "Newer")).hasRedirectedUrl(meeting);
		assertThat(correct(meeting, opened)).hasStatus(409);
		assertThat(correct(meeting, "")).hasStatus(409);
		assertThat(value("notes", "meeting")).isEqualTo("Newer");
	}

	@Test
	void correctsOnceWhatIsSentTwice() {
		String meeting = held();
		String opened = value("version", "meeting");
		String key = "33333333-3333-3333-3333-333333333333";
		assertThat(correct(meeting, opened, "formKey", key)).hasRedirectedUrl(meeting);
		String once = value("version", "meeting");
		assertThat(correct(meeting, opened, "formKey", key)).hasRedirectedUrl(meeting);
		assertThat(value("version", "meeting")).isEqualTo(once).isNotEqualTo(opened);
	}

	private String held() {
		return location(log("/meetings/log", "time", "10:00", "minutes", "45", "place", "Café Luna", "notes",
				"Good coffee", "learned", "Launch team in spring", "newCompanies", "Orsund", "newPositions",
				"Head of launch", "resumeFeedback", "Numbers to the top", "people[0].action", "Write to Tom Alvarez",
				"people[0].checkBackOn", "2026-12-03"));
	}

	private MvcTestResult correct(String meeting, String version, String... more) {
		return send(meeting, with(CORRECTED, "version", version), more);
	}

	private MvcTestResult only(String meeting, String field, String text) {
		return post(meeting + "/outcome", field, text, "version", value("version", "meeting"));
	}

	private MvcTestResult send(String meeting, String[] fields, String... more) {
		return post(meeting + "/outcome", with(fields, more));
	}

	private static String[] with(String[] fields, String... more) {
		return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
	}

}
