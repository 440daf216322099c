package app.askwell.today;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.paper.Sheets;
import app.askwell.paper.TestPress;
import app.askwell.shared.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WeekPaperTests {

	private static final Press PRESS = TestPress.withWordsOf("today");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Test
	void everyDayOfTheWeekHasItsPlace() {
		WeekLine late = new WeekLine("CHECK_BACK", TODAY.minusDays(2), true, "", "Dan Kowalski", "Send the list");
		WeekLine mixer = new WeekLine("MEETING", TODAY.plusDays(2), false, "18:00", "BayMedTech mixer", "Boston");
		WeekLine ask = new WeekLine("ASK", TODAY.plusDays(6), false, "", "Ruth Okafor", "Who leads marketing?");
		assertThat(Sheets.onePage(PRESS, sheet(List.of(late, mixer, ask), Locale.UK))).containsSubsequence(
				"24 Nov – 30 Nov", "First of all", "Check back with Dan Kowalski · Send the list", "Tuesday",
				"Wednesday", "Thursday", "26 Nov", "18:00 BayMedTech mixer · Boston", "Friday", "Monday",
				"Needed from Ruth Okafor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en-US", "en-GB" })
	void aWeekTooFullTellsHowMuchIsLeftOut(String region) {
		WeekLine line = new WeekLine("THANK_YOU", TODAY, false, "", "N".repeat(200), "<script>".repeat(60));
		Sheet sheet = sheet(Collections.nCopies(200, line), Locale.forLanguageTag(region));
		assertThat(Sheets.onePage(PRESS, sheet)).contains("<script>", "find no room here");
		assertThat(Sheets.notes(sheet)).singleElement().asString().contains("find no room here");
	}

	@Test
	void anEmptyWeekIsRoomToWrite() {
		assertThat(Sheets.onePage(PRESS, sheet(List.of(), Locale.US))).contains("Sunday", "What I want from this week")
			.doesNotContain("First of all");
	}

	private static Sheet sheet(List<WeekLine> lines, Locale locale) {
		return new WeekPaper(PRESS, Sheets.words("today")).of(Sheets.maya(locale),
				new WeekPage(TODAY, lines, lines.size(), Region.of(locale)));
	}

}
