package app.askwell.shared;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoJobBeggingTests {

	@Test
	@DisplayName("A2: refuses to ask for a job")
	void refusesToAskForAJob() {
		assertThat(Corpus.lines("a2-refused-tuning_en"))
			.allMatch((text) -> NoJobBegging.check(text, "ask").isPresent());
	}

	@Test
	@DisplayName("A2: lets advice questions pass, also about jobs and hiring")
	void letsAdviceQuestionsPass() {
		assertThat(Corpus.lines("a2-passing-tuning_en")).allMatch((text) -> NoJobBegging.check(text, "ask").isEmpty());
	}

	@Test
	@DisplayName("A2: reads German as well")
	void readsGermanAsWell() {
		assertThat(NoJobBegging.check("Könnten Sie mich einstellen?", "ask")).isPresent();
		assertThat(NoJobBegging.check("Wen haben Sie zuerst eingestellt, und warum?", "ask")).isEmpty();
	}

	@ParameterizedTest
	@DisplayName("A2: offers the advice question that fits what was asked")
	@CsvSource({ "Do you have any openings?,openings", "Are you hiring?,hiring", "Could you hire me?,hire-me",
			"Could you put in a good word?,put-in-a-word" })
	void offersTheAdviceQuestionThatFits(String text, String kind) {
		assertThat(NoJobBegging.check(text, "purpose")).get()
			.extracting(Refusal::code, Refusal::field)
			.containsExactly("refusal.ask.begs-for-a-job." + kind, "purpose");
	}

	@Test
	@DisplayName("A2: says which words asked for a job, as they were written")
	void saysWhichWordsAskedForAJob() {
		assertThat(NoJobBegging.check("Thank you for today. I wonder: Are  YOU hiring, Priya?", "ask")).get()
			.extracting(Refusal::arguments)
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.containsExactly("Are YOU hiring");
	}

	@Test
	@DisplayName("A2: a polite denial does not cover what follows")
	void aDenialDoesNotCoverWhatFollows() {
		assertThat(NoJobBegging.check("I'm not asking for a job, but do you have any openings?", "ask")).isPresent();
	}

	@Test
	@DisplayName("A2: an empty text asks for nothing")
	void anEmptyTextAsksForNothing() {
		assertThat(NoJobBegging.check(" \n", "ask")).isEmpty();
	}

}
