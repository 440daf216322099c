package app.askwell.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The hour that Askwell shows is the hour that a calendar shows, all the year round. */
class TimeZoneTests {

	/** Biweekly takes it for granted that summer is an hour ahead. */
	private static final Set<String> NOT_AN_HOUR = Set.of("Australia/Lord_Howe", "Antarctica/Troll");

	/** Every kind of rule there is. */
	static List<String> zones() {
		return List.of("America/New_York", "America/Los_Angeles", "America/St_Johns", "America/Sao_Paulo",
				"America/Santiago", "America/Nuuk", "America/Havana", "Europe/London", "Europe/Dublin", "Europe/Berlin",
				"Africa/Cairo", "Africa/Casablanca", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo", "Asia/Jerusalem",
				"Asia/Beirut", "Asia/Gaza", "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland",
				"Pacific/Chatham", "Atlantic/Azores", "Antarctica/Troll", "UTC");
	}

	@ParameterizedTest
	@MethodSource("zones")
	void meetsAtTheSameMomentBeforeAndAfterTheClocksChange(String id) {
		ZoneId zone = ZoneId.of(id);
		List<LocalDateTime> times = new ArrayList<>();
		IntStream.range(0, 24).forEach((month) -> times.add(LocalDateTime.of(2025, 12, 15, 9, 0).plusMonths(month)));
		for (ZoneOffsetTransition change : changes(zone)) {
			LocalDate day = change.getDateTimeBefore().toLocalDate();
			times.addAll(List.of(day.minusDays(1).atTime(9, 0), day.atTime(9, 0), day.plusDays(1).atTime(9, 0)));
			// In the hour that is left out, or comes twice, and right before and after
			// it.
			LocalDateTime first = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
			times.addAll(List.of(first.minusMinutes(1), first, first.plusMinutes(15), first.plusHours(1)));
		}
		assertRead(file(zone, times), zone, times);
	}

	/** Both programs, told apart from a zone they may know by an id they cannot know. */
	@ParameterizedTest
	@MethodSource("zones")
	void tellsTheRulesItself(String id) {
		ZoneId zone = ZoneId.of(id);
		List<LocalDateTime> times = IntStream.range(0, 24)
			.mapToObj((month) -> LocalDateTime.of(2025, 12, 15, 9, 0).plusMonths(month))
			.toList();
		String named = new String(file(zone, times), StandardCharsets.UTF_8);
		byte[] unknown = named.replace("TZID:" + id + "\r\n", "TZID:Made/Up\r\n")
			.replace("TZID=" + id + ":", "TZID=Made/Up:")
			.getBytes(StandardCharsets.UTF_8);
		assertRead(unknown, zone, times);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "Asia/Beirut", "UTC" })
	void keepsWholeDaysOnTheirDay(String id) {
		TimeZone here = TimeZone.getDefault();
		try {
			for (String reader : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin")) {
				TimeZone.setDefault(TimeZone.getTimeZone(reader));
				for (LocalDate day : List.of(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 11, 1),
						LocalDate.of(2028, 2, 29), LocalDate.of(2026, 12, 31))) {
					byte[] file = Items.file(ZoneId.of(id), Items.thanks(day));
					assertThat(ReadEvent.only(file).start()).isEqualTo(day);
					assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("VTIMEZONE")
						.contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", "") + "\r\n");
				}
			}
		}
		finally {
			TimeZone.setDefault(here);
		}
	}

	@Test
	void saysTheUsualCaseInTwoRules() {
		String file = text(ZoneId.of("America/New_York"), LocalDateTime.of(2026, 11, 25, 9, 30));
		assertThat(file).contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
				"DTSTART;TZID=America/New_York:20261125T093000");
		assertThat(file.split("BEGIN:(DAYLIGHT|STANDARD)")).hasSize(3);
		assertThat(text(ZoneId.of("Europe/Berlin"), LocalDateTime.of(2026, 11, 25, 9, 30)))
			.contains("BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200");
		assertThat(text(ZoneId.of("UTC"), LocalDateTime.of(2026, 11, 25, 9, 30))).contains("DTSTART:20261125T093000Z")
			.doesNotContain("VTIMEZONE");
	}

	private static void assertRead(byte[] file, ZoneId zone, List<LocalDateTime> times) {
		assertThat(ReadEvent.byIcal4j(file)).extracting(ReadEvent::start)
			.containsExactlyElementsOf(moments(zone, times));
		if (!NOT_AN_HOUR.contains(zone.getId())) {
			assertThat(ReadEvent.byBiweekly(file)).extracting(ReadEvent::start)
				.containsExactlyElementsOf(moments(zone, times));
		}
	}

	private static String text(ZoneId zone, LocalDateTime time) {
		return new String(file(zone, List.of(time)), StandardCharsets.UTF_8);
	}

	private static List<ZoneOffsetTransition> changes(ZoneId zone) {
		List<ZoneOffsetTransition> changes = new ArrayList<>();
		Instant end = Instant.parse("2027-12-31T00:00:00Z");
		ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
		while (next != null && next.getInstant().isBefore(end)) {
			changes.add(next);
			next = zone.getRules().nextTransition(next.getInstant());
		}
		return changes;
	}

	private static byte[] file(ZoneId zone, List<LocalDateTime> times) {
		return Items.file(zone, times.stream()
			.sorted()
			.map((time) -> new CalendarItem(CalendarItem.Kind.MEETING, new UUID(0, time.toEpochSecond(ZoneOffset.UTC)),
					0, "Meeting", null, "/", time.toLocalDate(), time.toLocalTime(), 45, false, null))
			.toArray(CalendarItem[]::new));
	}

	private static List<Instant> moments(ZoneId zone, List<LocalDateTime> times) {
		return times.stream().sorted().map((time) -> ZonedDateTime.of(time, zone).toInstant()).toList();
	}

}
