package app.askwell.focus;

import java.util.List;
import java.util.stream.Stream;

import app.askwell.shared.Corpus;
import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NarrowFocusTests {

	@Test
	@DisplayName("F2: accepts a focus that names one of each")
	void acceptsANarrowFocus() {
		assertThat(NarrowFocus.check(Drafts.draft(List.of("VP Marketing", "VP Commercial Strategy"), "Medical devices",
				List.of("Greater Boston"), null)))
			.isEmpty();
	}

	@Test
	@DisplayName("F2: says everything that is missing at once, one reason a field")
	void saysEverythingThatIsMissingAtOnce() {
		FocusDraft empty = new FocusDraft(List.of(" ", ""), "  ", List.of(), null, List.of(), " ");
		assertThat(NarrowFocus.check(empty)).extracting(Refusal::code)
			.containsExactly("refusal.focus.titles.none", "refusal.focus.industry.none", "refusal.focus.bands.none",
					"refusal.focus.ownership.none", "refusal.focus.places.none");
	}

	@Test
	@DisplayName("F2: refuses a fourth title, and counts a repeated one once")
	void refusesAFourthTitle() {
		assertThat(titles("CMO", "VP Marketing", "VP Sales", "cmo ")).isEmpty();
		assertThat(titles("CMO", "VP Marketing", "VP Sales", "COO"))
			.containsExactly(Refusal.of("refusal.focus.titles.many", "titles", 4L, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CEO or COO", "CEO and/or COO", "CEO, COO, CFO, CMO" })
	@DisplayName("F2: refuses several titles in one box")
	void refusesSeveralTitlesInOneBox(String title) {
		assertThat(titles(title)).extracting(Refusal::code).containsExactly("refusal.focus.titles.several");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Director, Product Marketing", "VP Sales and Marketing", "OR Nurse", "UI/UX Designer" })
	@DisplayName("F2: accepts a title of several words")
	void acceptsATitleOfSeveralWords(String title) {
		assertThat(titles(title)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("oneIndustry")
	@DisplayName("F2: accepts one industry, also one with an \"and\" in its name")
	void acceptsOneIndustry(String industry) {
		assertThat(industry(industry)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("severalIndustries")
	@DisplayName("F2: refuses a list of industries")
	void refusesAListOfIndustries(String industry) {
		assertThat(industry(industry)).extracting(Refusal::code, Refusal::field)
			.containsExactly(tuple("refusal.focus.industry.several", "industry"));
	}

	@Test
	@DisplayName("F2: accepts two neighbouring sizes, in whatever order")
	void acceptsTwoNeighbouringSizes() {
		assertThat(bands(SizeBand.FROM_500_TO_5000, SizeBand.FROM_50_TO_500)).isEmpty();
	}

	@Test
	@DisplayName("F2: refuses sizes that are not neighbours, and three of them")
	void refusesSizesThatAreNoNeighbours() {
		Refusal two = Refusal.of("refusal.focus.bands.several", "bands", 2);
		Refusal three = Refusal.of("refusal.focus.bands.several", "bands", 3);
		assertThat(bands(SizeBand.UP_TO_10, SizeBand.FROM_50_TO_500)).containsExactly(two);
		assertThat(bands(SizeBand.UP_TO_10, SizeBand.FROM_10_TO_50, SizeBand.FROM_50_TO_500)).containsExactly(three);
	}

	static Stream<String> oneIndustry() {
		return Corpus.lines("f2-one-industry_en").stream();
	}

	static Stream<String> severalIndustries() {
		return Corpus.lines("f2-several-industries_en").stream();
	}

	private static List<Refusal> titles(String... titles) {
		return NarrowFocus.check(Drafts.draft(List.of(titles), "Medical devices", List.of("Boston"), null));
	}

	private static List<Refusal> industry(String industry) {
		return NarrowFocus.check(Drafts.draft(List.of("CMO"), industry, List.of("Boston"), null));
	}

	private static List<Refusal> bands(SizeBand... bands) {
		return NarrowFocus.check(new FocusDraft(List.of("CMO"), "Medical devices", List.of(bands), Ownership.PRIVATE,
				List.of("Boston"), null));
	}

}
