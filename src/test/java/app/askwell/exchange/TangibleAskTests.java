package app.askwell.exchange;

import app.askwell.shared.Corpus;
import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TangibleAskTests {

	@Test
	@DisplayName("A1: refuses an ask that leaves a contact nothing to do")
	void refusesAVagueAsk() {
		assertThat(Corpus.lines("a1-refused-tuning_en")).allSatisfy((text) -> assertThat(TangibleAsk.check(text, "ask"))
			.hasValueSatisfying((refusal) -> assertThat(refusal.code()).startsWith("refusal.ask.vague.")));
	}

	@Test
	@DisplayName("A1: accepts an ask that someone can act on today")
	void acceptsATangibleAsk() {
		assertThat(Corpus.lines("a1-passing-tuning_en"))
			.allSatisfy((text) -> assertThat(TangibleAsk.check(text, "ask")).isEmpty());
	}

	@ParameterizedTest
	@DisplayName("A1: each kind of vague ask has its own rewrite")
	@CsvSource({ "Keep me in mind,keep-in-mind", "May I pick your brain?,pick-your-brain",
			"Let me know if you hear of anything,hear-of-anything", "Introduce me to anyone you know,anyone" })
	void eachKindHasItsOwnRewrite(String text, String kind) {
		assertThat(TangibleAsk.check(text, "ask")).get()
			.extracting(Refusal::code)
			.isEqualTo("refusal.ask.vague." + kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n", "?!" })
	@DisplayName("A1: refuses an ask without words")
	void refusesAnAskWithoutWords(String text) {
		assertThat(TangibleAsk.check(text, "ask")).contains(Refusal.of("refusal.ask.blank", "ask"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Corvane", "the report", "Tom Alvarez?" })
	@DisplayName("A1: refuses an ask too short to hold a verb and a subject")
	void refusesAnAskTooShort(String text) {
		assertThat(TangibleAsk.check(text, "ask")).contains(Refusal.of("refusal.ask.too-short", "ask", text));
	}

}
