package app.askwell.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.askwell.AskwellTest;
import app.askwell.shared.Ids;
import app.askwell.shared.NoJobBegging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class PreparationPageTests extends WithMaya {

	private static final String FIELD = "How did you get into this field?";

	@Autowired
	private QuestionBank bank;

	@Test
	@DisplayName("M1: suggests questions about field, industry, path, skills, trends and people")
	void suggestsQuestions() {
		List<String> questions = this.bank.besides(List.of(), Locale.US);
		assertThat(questions).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
		assertThat(questions).allSatisfy((question) -> assertThat(NoJobBegging.check(question, "")).isEmpty());
		assertThat(this.bank.besides(List.of(FIELD), Locale.US)).doesNotContain(FIELD).hasSize(questions.size() - 1);
	}

	@Test
	@DisplayName("M1: says in words how far the preparation is")
	void saysHowFarThePreparationIs() {
		String meeting = planned("2026-11-26");
		assertThat(get(meeting + "/preparation")).hasStatusOk()
			.bodyText()
			.contains(FIELD, "One thing to offer", "How long they have")
			.doesNotContain("??");
		assertThat(prepare(meeting, "Why devices?\nWhat next?", FIELD, "Which two skills matter most?"))
			.hasRedirectedUrl(meeting);
		assertThat(get(meeting)).bodyText()
			.contains("Prepared: introduction, 4 questions, 1 offer", "Why devices?", "What next?", FIELD,
					"until 10:30", "about 5 seconds")
			.doesNotContain("??", "Three questions keep");
	}

	@Test
	@DisplayName("M1: asks for more questions where there are fewer than three")
	void asksForMoreQuestions() {
		String meeting = planned("2026-11-26");
		prepare(meeting, "Why devices?");
		assertThat(get(meeting)).bodyText()
			.contains("Prepared: introduction, 1 question, 1 offer", "Three questions keep");
	}

	@Test
	@DisplayName("A2: refuses a question for a job and keeps everything typed")
	void refusesAQuestionForAJob() {
		String meeting = planned("2026-11-26");
		assertThat(prepare(meeting, "Why devices?\nDo you have any openings?", FIELD)).hasStatus(422)
			.bodyText()
			.contains("That asks for a job", "href=\"#questions\"", "Why devices?", "Do you have any openings?",
					"I launch medical devices", "The speaker list", "Sails", "until 10:30",
					"value=\"" + FIELD + "\" checked");
		assertThat(value("cardinality(questions)", "meeting")).isEqualTo("0");
	}

	@Test
	@DisplayName("M1: prints a sheet with blanks for what is not known")
	void printsASheet() {
		String meeting = planned("2026-11-26");
		prepare(meeting, "Why devices?");
		fact("FAMILY", "Twins started school");
		fact("JOB", "Runs launches");
		assertThat(get(meeting + "/sheet")).hasStatusOk()
			.bodyText()
			.contains("Why devices?", "The speaker list", "Sails", "Twins started school", "Runs launches", "find out",
					"Reading", "class=\"blank\"")
			.doesNotContain("??", "<nav");
	}

	@Test
	void printsASheetForAnEventThatNobodyPrepared() {
		String meeting = location(post("/meetings", "kind", "EVENT", "purpose", "BE_KNOWN", "day", "2026-11-26",
				"title", "BayMedTech mixer"));
		assertThat(get(meeting + "/sheet")).hasStatusOk().bodyText().contains("BayMedTech mixer", "class=\"blank\"");
	}

	@Test
	void preparesNothingThatIsOver() {
		String meeting = location(log("/meetings/log"));
		assertThat(get(meeting + "/preparation")).hasRedirectedUrl(meeting);
		assertThat(post(meeting + "/preparation", "questions", "Why?", "version", value("version", "meeting")))
			.hasStatus(422);
	}

	@Test
	void noticesThatAnotherTabPreparedInBetween() {
		String meeting = planned("2026-11-26");
		prepare(meeting, "Why devices?");
		assertThat(post(meeting + "/preparation", "questions", "Other", "version", "0")).hasStatus(409);
	}

	@Test
	void takesASuggestionWithACommaWhole() {
		String meeting = planned("2026-11-26");
		assertThat(prepare(meeting, "", "Who else knows this well, and what should I ask them?"))
			.hasRedirectedUrl(meeting);
		assertThat(value("cardinality(questions)", "meeting")).isEqualTo("1");
	}

	private MvcTestResult prepare(String meeting, String questions, String... taken) {
		String[] fields = { "introduction", "I launch medical devices", "questions", questions, "offer",
				"The speaker list", "theirInterests", "Sails", "timeLimit", "until 10:30", "version",
				value("version", "meeting") };
		var all = new ArrayList<>(List.of(fields));
		List.of(taken).forEach((question) -> all.addAll(List.of("taken", question)));
		return post(meeting + "/preparation", all.toArray(String[]::new));
	}

	private void fact(String topic, String fact) {
		this.everything.sql("insert into contact_fact values (?, ?, ?, ?, ?, '2026-11-01', 0)")
			.params(this.maya.account().value(), Ids.next(), idOf("Priya Nair"), topic, fact)
			.update();
	}

}
