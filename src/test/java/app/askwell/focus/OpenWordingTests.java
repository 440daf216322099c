package app.askwell.focus;

import java.util.List;
import java.util.stream.Stream;

import app.askwell.shared.Corpus;
import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenWordingTests {

	@ParameterizedTest
	@MethodSource("open")
	@DisplayName("F3: refuses wording that keeps options open, in every field")
	void refusesWordingThatKeepsOptionsOpen(String words) {
		assertThat(NarrowFocus.check(Drafts.draft(List.of("CMO", words), words, List.of("Boston", words), words)))
			.extracting(Refusal::code)
			.containsExactly("refusal.focus.titles.open", "refusal.focus.industry.open", "refusal.focus.places.open",
					"refusal.focus.remoteCountry.open");
	}

	@ParameterizedTest
	@MethodSource("narrow")
	@DisplayName("F3: does not mistake a name for wording that keeps options open")
	void doesNotMistakeANameForOpenWording(String words) {
		assertThat(NarrowFocus.check(Drafts.draft(List.of(words), words, List.of(words), null)))
			.extracting(Refusal::code)
			.noneMatch((code) -> code.endsWith(".open"));
	}

	@Test
	@DisplayName("F3: names the words as they were written")
	void namesTheWordsAsTheyWereWritten() {
		assertThat(industry("Honestly: ÁNYTHING!"))
			.containsExactly(Refusal.of("refusal.focus.industry.open", "industry", "ÁNYTHING"));
	}

	static Stream<String> open() {
		return Corpus.lines("f3-refused");
	}

	static Stream<String> narrow() {
		return Corpus.lines("f3-passes");
	}

	private static List<Refusal> industry(String industry) {
		return NarrowFocus.check(Drafts.draft(List.of("CMO"), industry, List.of("Boston"), null));
	}

}
