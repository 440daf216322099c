package app.askwell.focus;

import java.util.List;
import java.util.stream.Stream;

import app.askwell.shared.Corpus;
import app.askwell.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NarrowFocusTests {

	private static final List<SizeBand> BANDS = List.of(SizeBand.FROM_50_TO_500);

	@Test
	@DisplayName("F2: accepts a focus that names one of each")
	void acceptsANarrowFocus() {
		assertThat(NarrowFocus.check(draft(List.of("VP Marketing", "VP Commercial Strategy"), "Medical devices",
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

	@Test
	@DisplayName("F2: refuses a fourth place")
	void refusesAFourthPlace() {
		assertThat(places("Boston, Massachusetts, USA", "Providence", "Tyne and Wear")).isEmpty();
		assertThat(places("Boston", "Providence", "Hartford", "Portland"))
			.containsExactly(Refusal.of("refusal.focus.places.many", "places", 4L, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Boston or New York", "Boston and Providence", "Boston, Providence, Hartford, Portland" })
	@DisplayName("F2: refuses several places in one box")
	void refusesSeveralPlacesInOneBox(String place) {
		assertThat(places(place)).extracting(Refusal::code).containsExactly("refusal.focus.places.several");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Worldwide", "Remote", "the whole world", "Global" })
	@DisplayName("F2: refuses a place too wide to think of someone in")
	void refusesAPlaceTooWide(String place) {
		assertThat(places(place)).extracting(Refusal::code).containsExactly("refusal.focus.places.wide");
	}

	@ParameterizedTest
	@ValueSource(strings = { "USA", "the United States", "u.k.", "Deutschland", "Österreich", "Bosnia and Herzegovina",
			"Côte d'Ivoire", "CA" })
	@DisplayName("F2: accepts remote work within one country instead of places")
	void acceptsRemoteWorkWithinOneCountry(String country) {
		assertThat(remote(country)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe", "USA and Canada", "US, UK", "Boston" })
	@DisplayName("F2: refuses remote work that is not within one country")
	void refusesRemoteWorkInSeveralCountries(String country) {
		assertThat(remote(country))
			.containsExactly(Refusal.of("refusal.focus.remoteCountry.several", "remoteCountry", country));
	}

	@Test
	@DisplayName("F2: refuses places and remote work together")
	void refusesPlacesAndRemoteWorkTogether() {
		assertThat(NarrowFocus.check(draft(List.of("CMO"), "Medical devices", List.of("Boston"), "Canada")))
			.containsExactly(Refusal.of("refusal.focus.remoteCountry.both", "remoteCountry", "Canada"));
	}

	@ParameterizedTest
	@MethodSource("open")
	@DisplayName("F3: refuses wording that keeps options open, in every field")
	void refusesWordingThatKeepsOptionsOpen(String words) {
		assertThat(NarrowFocus.check(draft(List.of("CMO", words), words, List.of("Boston", words), words)))
			.extracting(Refusal::code)
			.containsExactly("refusal.focus.titles.open", "refusal.focus.industry.open", "refusal.focus.places.open",
					"refusal.focus.remoteCountry.open");
	}

	@ParameterizedTest
	@MethodSource("narrow")
	@DisplayName("F3: does not mistake a name for wording that keeps options open")
	void doesNotMistakeANameForOpenWording(String words) {
		assertThat(NarrowFocus.check(draft(List.of(words), words, List.of(words), null))).extracting(Refusal::code)
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

	static Stream<String> oneIndustry() {
		return Corpus.lines("f2-one-industry");
	}

	static Stream<String> severalIndustries() {
		return Corpus.lines("f2-several-industries");
	}

	private static List<Refusal> titles(String... titles) {
		return NarrowFocus.check(draft(List.of(titles), "Medical devices", List.of("Boston"), null));
	}

	private static List<Refusal> industry(String industry) {
		return NarrowFocus.check(draft(List.of("CMO"), industry, List.of("Boston"), null));
	}

	private static List<Refusal> bands(SizeBand... bands) {
		return NarrowFocus.check(new FocusDraft(List.of("CMO"), "Medical devices", List.of(bands), Ownership.PRIVATE,
				List.of("Boston"), null));
	}

	private static List<Refusal> places(String... places) {
		return NarrowFocus.check(draft(List.of("CMO"), "Medical devices", List.of(places), null));
	}

	private static List<Refusal> remote(String country) {
		return NarrowFocus.check(draft(List.of("CMO"), "Medical devices", List.of(), country));
	}

	private static FocusDraft draft(List<String> titles, String industry, List<String> places,
			@Nullable String remoteCountry) {
		return new FocusDraft(titles, industry, BANDS, Ownership.PRIVATE, places, remoteCountry);
	}

}
