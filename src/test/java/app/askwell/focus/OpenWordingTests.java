package app.askwell.focus;

import java.util.List;

import app.askwell.shared.Corpus;
import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenWordingTests {

	@Test
	@DisplayName("F3: refuses wording that keeps options open, in every field")
	void refusesWordingThatKeepsOptionsOpen() {
		assertThat(Corpus.lines("f3-refused-tuning_en")).allSatisfy((words) -> assertThat(
				NarrowFocus.check(Drafts.draft(List.of("CMO", words), words, List.of("Boston", words), words)))
			.extracting(Refusal::code)
			.containsExactly("refusal.focus.titles.open", "refusal.focus.industry.open", "refusal.focus.places.open",
					"refusal.focus.remoteCountry.open"));
	}

	@Test
	@DisplayName("F3: does not mistake a name for wording that keeps options open")
	void doesNotMistakeANameForOpenWording() {
		assertThat(Corpus.lines("f3-passing-tuning_en")).allSatisfy(
				(words) -> assertThat(NarrowFocus.check(Drafts.draft(List.of(words), words, List.of(words), null)))
					.extracting(Refusal::code)
					.noneMatch((code) -> code.endsWith(".open")));
	}

	@Test
	@DisplayName("F3: names the words as they were written")
	void namesTheWordsAsTheyWereWritten() {
		assertThat(industry("Honestly: ÁNYTHING!"))
			.containsExactly(Refusal.of("refusal.focus.industry.open", "industry", "ÁNYTHING", "Honestly"));
	}

	@ParameterizedTest
	@DisplayName("F3: offers the industry that is left without the open words")
	@CsvSource({ "Nursing and more,Nursing", "'Medical devices, etc.',Medical devices", "Anything in banking,banking",
			"All industries,''", "Various,''", "any industry,''", "whatever pays,''", "I am open to food,''" })
	void offersTheIndustryThatIsLeft(String written, String left) {
		assertThat(industry(written)).singleElement()
			.extracting((refusal) -> refusal.arguments().get(1))
			.isEqualTo(left);
	}

	private static List<Refusal> industry(String industry) {
		return NarrowFocus.check(Drafts.draft(List.of("CMO"), industry, List.of("Boston"), null));
	}

}
