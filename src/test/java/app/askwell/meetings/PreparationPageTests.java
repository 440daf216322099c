package app.askwell.meetings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.shared.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class PreparationPageTests extends WithMaya {

	private static final String FIELD = "How did you get into this field?";

	@Test
	@DisplayName("M1: suggests questions by theme, own ones first")
	void suggestsQuestions() {
		own("Who has to say yes first?");
		String page = page(planned("2026-11-26") + "/preparation");
		assertThat(page).contains("How they got there", "Skills that matter", "Whom else to talk to", FIELD)
			.containsSubsequence(">The field (4)<", "Who has to say yes first?", "yours",
					"What does a good week in your work look like?", ">The industry (3)<");
	}

	@Test
	@DisplayName("M1: does not suggest what is asked already, however it is written")
	void doesNotSuggestWhatIsAskedAlready() {
		String meeting = planned("2026-11-26");
		prepare(meeting, "how did you get into this field");
		assertThat(page(meeting + "/preparation")).doesNotContain("value=\"" + FIELD)
			.contains("What would you do differently if you began again today?");
	}

	@Test
	@DisplayName("M1: begins with the introduction of the pitch")
	void beginsWithTheIntroductionOfThePitch() {
		String meeting = planned("2026-11-26");
		post("/pitch", "introduction", "I take devices to first choice.", "version", "");
		assertThat(page(meeting + "/preparation")).contains("I take devices to first choice.", "Taken from your pitch",
				"6 of 75 words, 0:03 of 0:30");
		assertThat(get(meeting)).bodyText().contains("Not prepared yet");
		prepare(meeting, "Why devices?");
		assertThat(page(meeting + "/preparation")).contains("I launch medical devices")
			.doesNotContain("I take devices to first choice.", "Taken from your pitch");
	}

	@Test
	@DisplayName("M1: says when the introduction takes more than half a minute")
	void saysWhenTheIntroductionIsTooLong() {
		String meeting = planned("2026-11-26");
		post(meeting + "/preparation", "introduction", "word ".repeat(76), "version", value("version", "meeting"));
		assertThat(page(meeting + "/preparation")).contains("76 of 75 words, 0:31 of 0:30")
			.containsPattern("data-over>\\s*That is more than half a minute");
		assertThat(get(meeting)).bodyText().contains("Half a minute is enough");
	}

	@Test
	@DisplayName("M1: keeps the questions that were typed in the bank, with one tick and each once")
	void keepsQuestionsInTheBank() {
		String meeting = planned("2026-11-26");
		String[] fields = { "questions", "Why devices?\nwhy DEVICES\nHow did you get into this field", "taken",
				"What is changing most in your industry this year?", "keep", "on", "version",
				value("version", "meeting") };
		assertThat(post(meeting + "/preparation", fields)).hasRedirectedUrl(meeting)
			.flash()
			.extractingByKey("notice")
			.asString()
			.contains("kept-questions");
		assertThat(value("question", "own_question")).isEqualTo("Why devices?");
		assertThat(value("theme", "own_question")).isEqualTo("OTHER");
		prepare(meeting, "What else?");
		assertThat(this.everything.count("own_question", this.maya)).isOne();
	}

	@Test
	@DisplayName("F3: refuses a question and an introduction that are open to anything")
	void refusesToBeOpenToAnything() {
		String meeting = planned("2026-11-26");
		assertThat(prepare(meeting, "I am open to anything, what would you suggest?")).hasStatus(422)
			.bodyText()
			.contains("I am open to anything", "href=\"#questions\"", "nobody");
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
			.doesNotContain("??", "class=\"nav\"");
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

	private String page(String path) {
		return new String(get(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private void own(String question) {
		assertThat(post("/questions", "theme", "FIELD", "question", question)).hasStatus(302);
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
