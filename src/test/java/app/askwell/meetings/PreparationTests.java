package app.askwell.meetings;

import java.util.List;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PreparationTests {

	@ParameterizedTest
	@DisplayName("A2: refuses a question that asks for a job")
	@ValueSource(strings = { "Do you have any openings?", "Are you hiring?", "Could you get me a job?" })
	void refusesAQuestionThatAsksForAJob(String begging) {
		Preparation preparation = new Preparation(null, List.of("How did you get into this field?", begging), null,
				null, null);
		assertThat(preparation.refusals()).extracting(Refusal::field).containsExactly("questions");
	}

	@Test
	@DisplayName("A2: lets advice questions pass")
	void letsAdviceQuestionsPass() {
		List<String> advice = List.of("Whom did you hire first, and why?", "How did you get your job?");
		assertThat(new Preparation(null, advice, null, null, null).refusals()).isEmpty();
	}

	@Test
	@DisplayName("A2: refuses an introduction that asks for a job")
	void refusesAnIntroductionThatAsksForAJob() {
		Preparation preparation = new Preparation("I launch devices. Do you have any openings?", List.of(), null, null,
				null);
		assertThat(preparation.refusals()).extracting(Refusal::field).containsExactly("introduction");
	}

	@Test
	@DisplayName("F3: refuses an introduction that is open to anything")
	void refusesAnIntroductionThatIsOpenToAnything() {
		Preparation preparation = new Preparation("I launch devices. I am open to anything.", List.of("Why devices?"),
				null, null, null);
		assertThat(preparation.refusals()).extracting(Refusal::field).containsExactly("introduction");
	}

	@Test
	void keepsEachQuestionOnce() {
		Preparation preparation = new Preparation(" ", List.of(" Why? ", "", "Why?", "How?"), "", null, null);
		assertThat(preparation.questions()).containsExactly("Why?", "How?");
		assertThat(preparation.introduction()).isNull();
		assertThat(preparation.offer()).isNull();
	}

	@Test
	@DisplayName("M1: three questions are enough")
	void callsThreeQuestionsEnough() {
		assertThat(new Readiness(false, 2, false).enoughQuestions()).isFalse();
		assertThat(new Readiness(false, 3, false).enoughQuestions()).isTrue();
		assertThat(new Readiness(false, 0, false).begun()).isFalse();
		assertThat(new Readiness(false, 0, true).begun()).isTrue();
	}

}
