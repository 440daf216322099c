package app.askwell.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.paper.Sheets;
import app.askwell.paper.TestPress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingPaperTests {

	private static final Press PRESS = TestPress.withWordsOf("meetings", "contacts");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

	@Test
	@DisplayName("M1: the sheet has questions, an offer, what matters to them and what is open")
	void theSheetHasEverything() {
		String text = Sheets.onePage(PRESS, sheet("sheet", priya(), Locale.UK));
		assertThat(text).contains("Priya Nair", "Thu 26 Nov 2026 · 10:00 · Café Luna", "until 10:30",
				"How did you get here?", "I launch devices.", "The speaker list", "Sails", "Halden Medical",
				"Family Twins", "Pets find out", "They promised: Introduce you to Tom Alvarez 3 Dec",
				"You offered: A second pair of eyes", "New names", "Check back on");
		assertThat(Sheets.notes(sheet("sheet", priya(), Locale.UK))).isEmpty();
	}

	@Test
	@DisplayName("M1: the card has the introduction and three questions")
	void theCardHasTheIntroductionAndThreeQuestions() {
		assertThat(Sheets.onePage(PRESS, sheet("card", priya(), Locale.US)))
			.contains("Priya Nair", "Thu, Nov 26, 2026 · 10:00 AM", "I launch devices.", "1 How did you get here?",
					"2 Which skills matter?", "3 Whom else should I ask?", "The speaker list")
			.doesNotContain("A fourth one", "Twins");
	}

	@ParameterizedTest
	@CsvSource({ "sheet, en-US", "card, en-GB" })
	void theLongestPreparationStillMakesOnePageAndSaysThatItIsCut(String kind, String region) {
		Sheet sheet = sheet(kind, longest(), Locale.forLanguageTag(region));
		assertThat(Sheets.onePage(PRESS, sheet)).contains("…");
		assertThat(Sheets.notes(sheet)).singleElement().asString().contains("Not everything finds room");
	}

	@ParameterizedTest
	@CsvSource({ "sheet", "card" })
	void whatNobodyPreparedIsRoomToWrite(String kind) {
		MeetingSheet empty = new MeetingSheet(view("", null, null, null, null), List.of(), List.of(), List.of());
		assertThat(Sheets.onePage(PRESS, sheet(kind, empty, Locale.US))).contains("In person", "1", "2", "3");
	}

	private static Sheet sheet(String kind, MeetingSheet meeting, Locale locale) {
		return new MeetingPaper(PRESS, Sheets.words("meetings", "contacts"), Sheets.maya(locale)).of(kind, meeting);
	}

	private static MeetingSheet priya() {
		ContactId id = ContactId.next();
		return new MeetingSheet(
				view("How did you get here?\nWhich skills matter?\nWhom else should I ask?\nA fourth one?",
						"I launch devices.", "The speaker list", "Sails", "Priya Nair"),
				List.of(new MeetingPerson(id, "Priya Nair", "Director", "Halden Medical", false, null)),
				List.of(new Interest(id, "FAMILY", "Twins"), new Interest(id, "PETS", null)),
				List.of(new BetweenUs(id, "PROMISE", "Introduce you to Tom Alvarez", LocalDate.of(2026, 12, 3)),
						new BetweenUs(id, "GIVE", "A second pair of eyes", null)));
	}

	/** As long as the forms allow, in words that cannot be broken. */
	private static MeetingSheet longest() {
		List<MeetingPerson> people = new ArrayList<>();
		List<Interest> interests = new ArrayList<>();
		List<BetweenUs> open = new ArrayList<>();
		for (int i = 0; i < Attendance.MOST_PEOPLE; i++) {
			ContactId id = new ContactId(UUID.randomUUID());
			people.add(new MeetingPerson(id, "N".repeat(200), "J".repeat(200), "C".repeat(200), false, null));
			for (int k = 0; k < 4; k++) {
				interests.add(new Interest(id, "FAMILY", "<b>&amp; ".repeat(100)));
				open.add(new BetweenUs(id, "ASK", "W".repeat(500), DAY));
			}
		}
		return new MeetingSheet(view(("Q".repeat(490) + "\n").repeat(20).strip(), "I".repeat(1000), "O".repeat(500),
				"T".repeat(2000), "H".repeat(2000)), people, interests, open);
	}

	private static MeetingView view(String asking, @Nullable String introduction, @Nullable String offer,
			@Nullable String interests, @Nullable String people) {
		return new MeetingView(MeetingId.next(), 0, MeetingKind.IN_PERSON, MeetingPurpose.GATHER_INFORMATION, null, DAY,
				LocalTime.of(10, 0), 45, "Café Luna", introduction, asking, offer, interests, "until 10:30", null, null,
				null, null, null, null, null, null, null, people);
	}

}
