package app.askwell.pitch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.paper.Sheets;
import app.askwell.paper.TestPress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PitchCardTests {

	private static final Press PRESS = TestPress.withWordsOf("pitch");

	private static final List<String> IMPACTS = List.of("Took a valve from 3 clinics to 41 in a year",
			"Cut the plan to one page");

	@Test
	void aSentenceIsALineAndAParagraphBeginsAfterAPause() {
		assertThat(Score.of("I launch devices. Most are never chosen.\n\n\nI change that.", List.of())).containsExactly(
				new SpokenLine("I launch devices.", "", false, false),
				new SpokenLine("Most are never chosen.", "", false, false),
				new SpokenLine("I change that.", "", false, true));
	}

	@Test
	void marksEachSentenceThatTellsAResult() {
		assertThat(Score.of("A year later 41 clinics had it. I cut the plan to one page. I cut 410 slides. We won.",
				IMPACTS))
			.extracting(SpokenLine::result)
			.containsExactly(true, true, false, false);
	}

	@Test
	void tellsTheTimeAfterEachHalfMinute() {
		String sentence = "One two three four five six seven eight nine ten. ";
		assertThat(Score.of(sentence.repeat(17), List.of())).extracting(SpokenLine::mark)
			.containsExactly("", "", "", "", "", "", "", "", "0:32", "", "", "", "", "", "", "1:00", "");
	}

	@Test
	void twoMinutesAreOnePageInLargeType() {
		Sheet sheet = card(("I took this launch from three clinics to forty-one in a year. ").repeat(23), Locale.US);
		assertThat(Sheets.onePage(PRESS, sheet)).contains("Two minutes", "about 2:00, 299 words", "1:03",
				"Results to have ready", "Took a valve from 3 clinics to 41 in a year");
		assertThat(Sheets.notes(sheet)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en-US", "en-GB" })
	void whatIsTooLongTellsHowMuchIsLeftOut(String region) {
		Sheet sheet = card(("W".repeat(190) + " <b>won</b>. ").repeat(48), Locale.forLanguageTag(region));
		assertThat(Sheets.onePage(PRESS, sheet)).contains("<b>won</b>", "find no room on the page");
		assertThat(Sheets.notes(sheet)).hasSize(1);
	}

	private static Sheet card(String profile, Locale locale) {
		PitchView pitch = new PitchView(PitchId.next(), 0, null, profile, String.join("\n", IMPACTS),
				LocalDate.of(2026, 11, 3), null, 0, null, 0);
		return new PitchCard(PRESS, Sheets.words("pitch")).of(Sheets.maya(locale), pitch);
	}

}
