package app.askwell.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Calendar files, read back by two programs. */
class CalendarFileTests {

	private static final ZoneId BOSTON = ZoneId.of("America/New_York");

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

	private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);

	static Stream<String> hostile() {
		return ContentLinesTests.hostile().filter((text) -> !text.isEmpty() && text.equals(text.strip()));
	}

	@Test
	void tellsWhoWhenAndWhere() {
		ReadEvent read = ReadEvent
			.only(Items.file(BOSTON, Items.meeting("Meeting with Priya Nair", WEDNESDAY, HALF_PAST_NINE)));
		assertThat(read).isEqualTo(new ReadEvent("meeting-0193a000-0000-7000-8000-000000000001", 3,
				"Meeting with Priya Nair", "Café Luna, 2nd floor; ring twice", Instant.parse("2026-11-25T14:30:00Z"),
				"CONFIRMED", Items.THEN, Items.THEN));
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void keepsEveryNameWhole(String name) {
		byte[] file = Items.file(BOSTON, Items.meeting(name, WEDNESDAY, HALF_PAST_NINE));
		assertThat(ReadEvent.biweekly(file).getEvents().get(0).getSummary().getValue())
			.isEqualTo(name.replace("\r\n", "\n"));
		for (String line : text(file).split("\r\n")) {
			assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
		}
		assertThat(ReadEvent.ical4j(file).getComponentList().getAll()).hasSize(2);
	}

	@Test
	void remindsOfAMeetingHalfAnHourBeforeAndOfAFollowUpAtNine() {
		assertThat(text(Items.file(BOSTON, Items.meeting("Meeting", WEDNESDAY, HALF_PAST_NINE))))
			.contains("TRIGGER;RELATED=START:-PT30M\r\n", "TRANSP:OPAQUE", "DURATION:PT45M");
		assertThat(text(Items.file(BOSTON, Items.thanks(WEDNESDAY)))).contains("TRIGGER;RELATED=START:PT9H\r\n",
				"TRANSP:TRANSPARENT", "DTSTART;VALUE=DATE:20261125\r\nDTEND;VALUE=DATE:20261126\r\n");
	}

	@Test
	void saysThatAMeetingWasCalledOffAndRingsNoMore() {
		byte[] file = Items.file(BOSTON, Items.cancelled(WEDNESDAY, HALF_PAST_NINE));
		assertThat(ReadEvent.only(file).status()).isEqualTo("CANCELLED");
		assertThat(text(file)).contains("TRANSP:TRANSPARENT").doesNotContain("VALARM");
	}

	@Test
	void isACalendarToSubscribeTo() {
		assertThat(text(Items.file(BOSTON, Items.thanks(WEDNESDAY))).replace("\r\n ", ""))
			.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
			.contains("METHOD:PUBLISH\r\n", "X-WR-CALNAME:Askwell\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n",
					"CLASS:PRIVATE\r\n",
					"URL:https://askwell.example.org/follow-ups/0193a000-0000-7000-8000-000000000001\r\n")
			.endsWith("END:VCALENDAR\r\n");
	}

	/** Biweekly does not count a time zone as a component. */
	@Test
	void isACalendarAlsoWithNothingInIt() {
		assertThat(ReadEvent.byIcal4j(Items.file(BOSTON))).isEmpty();
		assertThat(text(Items.file(BOSTON))).contains("TZID:America/New_York");
	}

	@Test
	void isTheSameToTheByteInWhateverOrderThingsCome() {
		CalendarItem meeting = Items.meeting("Meeting", WEDNESDAY, HALF_PAST_NINE);
		CalendarItem thanks = Items.thanks(WEDNESDAY);
		assertThat(Items.file(BOSTON, meeting, thanks)).isEqualTo(Items.file(BOSTON, thanks, meeting));
	}

	@Test
	void takesATimeOfTheWholeZoneIntoTheFingerprintOnlyWhereThereIsOne() {
		CalendarItem meeting = Items.meeting("Meeting", WEDNESDAY, HALF_PAST_NINE);
		assertThat(meeting.fingerprint(BOSTON)).isNotEqualTo(meeting.fingerprint(ZoneId.of("Europe/Berlin")));
		CalendarItem thanks = Items.thanks(WEDNESDAY);
		assertThat(thanks.fingerprint(BOSTON)).isEqualTo(thanks.fingerprint(ZoneId.of("Europe/Berlin")));
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

}
