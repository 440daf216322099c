package app.askwell.pitch;

import java.util.List;

import app.askwell.shared.Advice;
import app.askwell.shared.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TwoMinuteProfileTests {

	private static final String GOOD = """
			Most heart devices that are cleared are never chosen. I change that. At the agency I led the launch of a
			valve that three clinics used; a year later 41 had it. I am looking for my next launch, as VP Marketing
			around Boston. What did those who launched well do that the others did not?""";

	@Test
	@DisplayName("W1: has nothing to say about two minutes of results")
	void hasNothingToSayAboutResults() {
		assertThat(about(GOOD)).isEmpty();
	}

	@Test
	@DisplayName("W1: 300 words are two minutes, 301 are too many")
	void saysWhatIsLongerThanTwoMinutes() {
		assertThat(about("word ".repeat(300))).isEmpty();
		assertThat(TwoMinuteProfile.check(profile("word ".repeat(301)))).singleElement()
			.returns("advice.pitch.long", Advice::code)
			.returns("profile", Advice::field)
			.returns(Rule.W1, Advice::rule)
			.returns(List.of(301, 300), Advice::arguments);
	}

	@ParameterizedTest
	@DisplayName("W1: advises against years of experience as the opening")
	@ValueSource(strings = { "I have 20 years of experience in marketing.",
			"Hi, I'm Maya Torres. I bring fifteen years of experience to the table.",
			"With over 10 years of experience, I launch devices." })
	void advisesAgainstYearsAsTheOpening(String opening) {
		assertThat(about(opening + " " + GOOD)).containsExactly("advice.pitch.years");
	}

	@Test
	@DisplayName("W1: a number does not make years, children or a university a result")
	void aNumberMakesNoResult() {
		PitchDraft draft = new PitchDraft(null, null, List.of("I have 20 years of experience in marketing",
				"My wife and our two children moved to Boston", "Cut the cost of each clinic by 38 %"));
		assertThat(TwoMinuteProfile.check(draft)).extracting(Advice::code, Advice::field)
			.containsExactly(tuple("advice.pitch.years", "impacts[0]"), tuple("advice.pitch.family", "impacts[1]"));
	}

	@Test
	@DisplayName("W1: years of experience later on are no opening")
	void yearsLaterOnAreNoOpening() {
		assertThat(about(GOOD + " The team had 20 years of experience between them.")).isEmpty();
	}

	@ParameterizedTest
	@DisplayName("W1: advises against family, universities and a recital of jobs")
	@CsvSource(delimiter = '|', textBlock = """
			I live in Cambridge with my husband and our two children. | family
			When I am not working I walk my dog along the river. | family
			I graduated from Boston University with honours. | university
			I have a master's degree in marketing from Northeastern. | university
			I started my career as an account manager. Then I moved to a larger agency. | history
			""")
	void advisesAgainstWhatMakesListenersDriftOff(String sentence, String what) {
		assertThat(about(GOOD + " " + sentence)).containsExactly("advice.pitch." + what);
	}

	@Test
	@DisplayName("W1: says all of it at once, with the words that were written")
	void saysAllOfItAtOnce() {
		List<Advice> advice = TwoMinuteProfile
			.check(profile("I have 20 years of experience in marketing. I live with my wife and a cat."));
		assertThat(advice).extracting(Advice::code).containsExactly("advice.pitch.years", "advice.pitch.family");
		assertThat(advice.get(1).arguments()).containsExactly("I live with my wife");
	}

	@Test
	@DisplayName("W1: reads the short introduction, too")
	void readsTheShortIntroduction() {
		PitchDraft draft = new PitchDraft("I have 20 years of experience in marketing.", null, List.of());
		assertThat(TwoMinuteProfile.check(draft)).singleElement()
			.returns("introduction", Advice::field)
			.returns("advice.pitch.years", Advice::code);
	}

	@ParameterizedTest
	@DisplayName("W1: a result has a number, in digits or in words")
	@ValueSource(strings = { "Took a valve from 3 clinics to 41", "Doubled the clinics within a year",
			"Halved the time to launch", "Won forty clinics", "Half of all homes in Boston",
			"Grew sales by ٤٠ percent" })
	void knowsANumber(String impact) {
		assertThat(TwoMinuteProfile.check(new PitchDraft(null, null, List.of(impact)))).isEmpty();
	}

	@Test
	@DisplayName("W1: advises where a result has no number, at its own box")
	void advisesWhereAResultHasNoNumber() {
		PitchDraft draft = new PitchDraft(null, null,
				List.of("Took a valve from 3 clinics to 41", "", "Led a successful launch"));
		assertThat(TwoMinuteProfile.check(draft)).singleElement()
			.returns("impacts[2]", Advice::field)
			.returns("advice.pitch.no-number", Advice::code)
			.returns(List.of("Led a successful launch"), Advice::arguments);
	}

	@Test
	@DisplayName("W1: the opening is the first sentence that says something")
	void findsTheOpening() {
		assertThat(TwoMinuteProfile.opening("Hi. I'm Maya. I take devices to first choice. And then?"))
			.isEqualTo("Hi. I'm Maya. I take devices to first choice. ");
		assertThat(TwoMinuteProfile.opening("I take heart devices from clearance to first choice. And then?"))
			.isEqualTo("I take heart devices from clearance to first choice. ");
		assertThat(TwoMinuteProfile.opening("Hi.")).isEqualTo("Hi.");
		assertThat(TwoMinuteProfile.opening("")).isEmpty();
	}

	private static List<String> about(String profile) {
		return TwoMinuteProfile.check(profile(profile)).stream().map(Advice::code).toList();
	}

	private static PitchDraft profile(String profile) {
		return new PitchDraft(null, profile, List.of());
	}

}
