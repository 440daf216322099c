package app.askwell.shared;

import java.util.List;

import app.askwell.shared.Phrases.Found;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PhrasesTests {

	@ParameterizedTest
	@ValueSource(strings = { "in any case", "ANY", "Ány!", "“any”", "(any)", "any-way", "any…" })
	void ignoresCaseAccentsAndPunctuation(String text) {
		assertThat(phrases("any").in(text)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "many", "anyone", "company", "an y", "" })
	void matchesWholeWordsOnly(String text) {
		assertThat(phrases("any").in(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "you’re in", "YOU'RE\tin", "Youre  in", "you're, in" })
	void readsContractionsHoweverTheyAreTyped(String text) {
		assertThat(phrases("you're in").in(text)).isPresent();
	}

	@Test
	void givesTheWordsAsTheUserWroteThem() {
		assertThat(phrases("keep me in mind").in("Please Keep\n me — in MIND!")).get()
			.extracting(Found::words)
			.isEqualTo("Keep me — in MIND");
	}

	@Test
	void theEarliestAndThenTheLongestPhraseWins() {
		assertThat(phrases("hire", "are you", "are you hiring").in("so are you hiring, or did you hire")).get()
			.extracting(Found::words)
			.isEqualTo("are you hiring");
	}

	@Test
	void tellsTheGroupOfThePhrase() {
		assertThat(phrases("[one]", "apple", "[two]", "pear").in("a pear")).contains(new Found("two", "pear"));
	}

	@Test
	void exceptionsCoverOnlyWhatTheyTouch() {
		Phrases phrases = phrases("all", "[allowed]", "all-star");
		assertThat(phrases.in("All star catering")).isEmpty();
		assertThat(phrases.in("all star, all night")).contains(new Found("", "all"));
	}

	@Test
	void noPhraseReachesOverTheEndOfASentence() {
		Phrases phrases = phrases("know .... openings");
		assertThat(phrases.in("know of good openings")).isPresent();
		assertThat(phrases.in("Things I know. Good openings matter")).isEmpty();
		assertThat(phrases.in("know...\nopenings")).isPresent();
	}

	@Test
	void gapsAreAsWideAsTheirDotsAndHoldNoStopWord() {
		Phrases phrases = phrases("stop = how | why", "see .. openings");
		assertThat(phrases.in("see two good openings")).isPresent();
		assertThat(phrases.in("see three very good openings")).isEmpty();
		assertThat(phrases.in("see how openings come")).isEmpty();
	}

	@Test
	void namesAlternativesOptionsAndRepeatsAreRead() {
		Phrases phrases = phrases("team = team | your (own)? firm", "join (the)? {team} very* soon");
		assertThat(phrases.in("join your own firm soon")).isPresent();
		assertThat(phrases.in("join the team very very soon")).isPresent();
		assertThat(phrases.in("join the firm soon")).isEmpty();
	}

	@Test
	void startAndEndArePartsOfASentence() {
		Phrases phrases = phrases("^ open $");
		assertThat(phrases.in("Boston (open)")).isPresent();
		assertThat(phrases.in("an open door")).isEmpty();
		assertThat(phrases.in("open door")).isEmpty();
	}

	@Test
	void aCommaInAPhraseStandsForAnyListMark() {
		Phrases phrases = phrases("a , b");
		assertThat(phrases.in("a / b")).isPresent();
		assertThat(phrases.in("a b")).isEmpty();
	}

	@Test
	void nothingElseFollowsButAGoodbye() {
		Phrases phrases = phrases("bye = thanks | best .", "call me $$");
		assertThat(phrases.in("Call me!")).isPresent();
		assertThat(phrases.in("Call me, thanks. Best, Tim")).isPresent();
		assertThat(phrases.in("Call me. Do you know Tim?")).isEmpty();
	}

	@Test
	void whatMustNotFollowIsLookedAtOnly() {
		Phrases phrases = phrases("hiring !(manager | process)");
		assertThat(phrases.in("hiring now")).contains(new Found("", "hiring"));
		assertThat(phrases.in("the hiring process")).isEmpty();
	}

	@Test
	void aLineBelowAWordStandsForAnyLettersAndAHashForANumber() {
		Phrases phrases = phrases("stellen_", "in # years");
		assertThat(phrases.in("Stellenangebote")).isPresent();
		assertThat(phrases.in("in 20 years")).isPresent();
		assertThat(phrases.in("in many years, Bestellen")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "für alles", "fuer alles", "fur alles", "FÜR ALLES" })
	void readsUmlautsHoweverTheyAreTyped(String text) {
		assertThat(phrases("für alles").in(text)).isPresent();
	}

	@Test
	void anExceptionDoesNotReachOverAComma() {
		Phrases phrases = phrases("a job", "[allowed]", "not .... job");
		assertThat(phrases.in("not asking for a job")).isEmpty();
		assertThat(phrases.in("not now, a job")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a (b", "a | b) c", "? a", "a + b" })
	void aLineThatCannotBeReadIsAnError(String line) {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> phrases(line));
	}

	@ParameterizedTest
	@DisplayName("A1: finds a vague ask at the end of twenty thousand letters")
	@ValueSource(strings = { "please just maybe perhaps so and then ", "do you have some good open new ", "a ", ", ",
			"not asking for a, b or c. " })
	void readsALongText(String words) {
		String text = words.repeat(20_000 / words.length()) + ". Please keep me in mind.";
		assertThat(Phrases.named("vague-ask").in(text)).isPresent();
	}

	@Test
	void anUnknownNameIsAnError() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> phrases("join {team}"))
			.withMessageContaining("{team}");
	}

	@Test
	void aListThatIsNotThereIsAnError() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Phrases.named("no-such"));
	}

	private static Phrases phrases(String... lines) {
		return new Phrases(List.of(PhraseList.read(List.of(lines))));
	}

}
