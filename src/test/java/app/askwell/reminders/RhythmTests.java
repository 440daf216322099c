package app.askwell.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Once a week, at the hour that was chosen, wherever someone lives. */
class RhythmTests {

	private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

	private static final Instant END = Instant.parse("2029-01-01T00:00:00Z");

	/** The latest that an account can have. */
	private static final int MINUTE = OwnMinute.WITHIN - 1;

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	/** Clocks change at night from Friday to Monday, at 0, 1, 2 or 3 o'clock mostly. */
	private static final Map<DayOfWeek, List<Integer>> TRIED = Map.of(DayOfWeek.SUNDAY, List.of(0, 1, 2, 3),
			DayOfWeek.FRIDAY, List.of(0), DayOfWeek.MONDAY, List.of(8));

	@Test
	void everyZoneHasOneDigestInEachLocalWeekForThreeYears() {
		Map<ZoneRules, ZoneId> zones = everyClock();
		List<String> faults = new ArrayList<>();
		for (ZoneId zone : zones.values()) {
			TRIED.forEach((day, hours) -> hours.forEach((hour) -> follow(new Rhythm(day, hour, MINUTE, zone), faults)));
		}
		assertThat(zones).hasSizeGreaterThan(200);
		assertThat(faults).isEmpty();
	}

	/**
	 * Many names stand for the same clock. The names are those of Java itself: a library
	 * that reads calendars in another test adds its own, which have no rules here.
	 */
	private static Map<ZoneRules, ZoneId> everyClock() {
		Set<String> names = new HashSet<>(ZoneId.getAvailableZoneIds());
		names.retainAll(Set.of(TimeZone.getAvailableIDs()));
		Map<ZoneRules, ZoneId> zones = new HashMap<>();
		for (String name : names) {
			ZoneId zone = ZoneId.of(name);
			zones.put(zone.getRules(), zone);
		}
		return zones;
	}

	/** Goes from letter to letter, each written some minutes late. */
	private static void follow(Rhythm rhythm, List<String> faults) {
		Set<String> weeks = new HashSet<>();
		Instant now = BEGIN;
		@Nullable LocalDate last = null;
		int count = 0;
		while (now.isBefore(END)) {
			Slot next = rhythm.next(now, last);
			now = next.at().plus(Duration.ofMinutes(3));
			Slot written = rhythm.latest(now);
			if (!weeks.add(next.week()) || !written.equals(next) || !atItsHour(next, rhythm)) {
				faults.add(rhythm + " " + next);
			}
			if (last != null && !next.day().equals(last.plusWeeks(1))) {
				faults.add(rhythm + " leaves out a week before " + next);
			}
			last = next.day();
			count++;
		}
		if (count < 156 || count > 158) {
			faults.add(rhythm + " had " + count);
		}
	}

	/**
	 * The account's minutes before its moment, the clock shows the hour for the first
	 * time: a second before that, it shows less.
	 */
	private static boolean atItsHour(Slot slot, Rhythm rhythm) {
		Instant hour = slot.at().minus(Duration.ofMinutes(rhythm.minute()));
		LocalDateTime shown = LocalDateTime.ofInstant(hour, rhythm.zone());
		LocalDateTime wanted = slot.day().atTime(rhythm.hour(), 0);
		LocalDateTime before = LocalDateTime.ofInstant(hour.minusSeconds(1), rhythm.zone());
		return slot.day().getDayOfWeek() == rhythm.day() && before.isBefore(wanted) && !shown.isBefore(wanted);
	}

	@Test
	void takesTheFirstMomentAfterALeapOfTheClock() {
		// On 8 March 2026 the clock goes from 2:00 to 3:00.
		Slot slot = Slot.of(LocalDate.of(2026, 3, 8), 2, NEW_YORK);
		assertThat(slot.at()).isEqualTo(Instant.parse("2026-03-08T07:00:00Z"));
		assertThat(LocalTime.ofInstant(slot.at(), NEW_YORK)).isEqualTo(LocalTime.of(3, 0));
		// Lord Howe leaps by half an hour: from 2:00 to 2:30.
		ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
		assertThat(LocalTime.ofInstant(Slot.of(LocalDate.of(2026, 10, 4), 2, lordHowe).at(), lordHowe))
			.isEqualTo(LocalTime.of(2, 30));
		// Samoa left out a whole day.
		assertThat(Slot.of(LocalDate.of(2011, 12, 30), 8, ZoneId.of("Pacific/Apia")).at())
			.isEqualTo(Instant.parse("2011-12-30T10:00:00Z"));
	}

	@Test
	void comesOnceWhereTheClockShowsTheHourTwice() {
		// On 1 November 2026 the clock shows 1:00 at 5:00 and at 6:00 UTC.
		Rhythm sundays = new Rhythm(DayOfWeek.SUNDAY, 1, 0, NEW_YORK);
		Slot slot = sundays.next(Instant.parse("2026-11-01T04:00:00Z"), null);
		assertThat(slot.at()).isEqualTo(Instant.parse("2026-11-01T05:00:00Z"));
		assertThat(sundays.next(Instant.parse("2026-11-01T05:02:00Z"), slot.day()).day())
			.isEqualTo(LocalDate.of(2026, 11, 8));
		assertThat(sundays.latest(Instant.parse("2026-11-01T06:30:00Z"))).isEqualTo(slot);
	}

	@Test
	void leavesAWeekAloneThatHasHadItsDigest() {
		Rhythm fridays = new Rhythm(DayOfWeek.FRIDAY, 8, 0, NEW_YORK);
		Instant tuesday = Instant.parse("2026-11-24T14:00:00Z");
		assertThat(fridays.next(tuesday, null).day()).isEqualTo(LocalDate.of(2026, 11, 27));
		assertThat(fridays.next(tuesday, LocalDate.of(2026, 11, 22)).day()).isEqualTo(LocalDate.of(2026, 11, 27));
		assertThat(fridays.next(tuesday, LocalDate.of(2026, 11, 23)).day()).isEqualTo(LocalDate.of(2026, 12, 4));
	}

	@Test
	void aMachineThatWasOffIsOneLetterBehindAndNotThree() {
		Rhythm mondays = new Rhythm(DayOfWeek.MONDAY, 8, 0, NEW_YORK);
		Instant threeWeeksLater = Instant.parse("2026-12-16T20:00:00Z");
		Slot slot = mondays.latest(threeWeeksLater);
		assertThat(slot.week()).isEqualTo("2026-W51");
		assertThat(mondays.next(threeWeeksLater, slot.day()).week()).isEqualTo("2026-W52");
	}

	@Test
	void aLetterForLateOnSundayBelongsToItsOwnWeek() {
		Rhythm sundays = new Rhythm(DayOfWeek.SUNDAY, 23, 0, NEW_YORK);
		// An hour late, which is Monday.
		Instant monday = LocalDateTime.of(2026, 11, 23, 0, 10).atZone(NEW_YORK).toInstant();
		assertThat(sundays.latest(monday).week()).isEqualTo("2026-W47");
		assertThat(sundays.next(monday, LocalDate.of(2026, 11, 22)).week()).isEqualTo("2026-W48");
	}

	@Test
	void namesWeeksAsCalendarsDo() {
		assertThat(Slot.of(LocalDate.of(2027, 1, 3), 8, ZoneOffset.UTC).week()).isEqualTo("2026-W53");
		assertThat(Slot.of(LocalDate.of(2027, 1, 4), 8, ZoneOffset.UTC).week()).isEqualTo("2027-W01");
	}

	@Test
	void aDailyRhythmComesOnEachDayOnce() {
		Rhythm daily = new Rhythm(null, 2, 0, NEW_YORK);
		Instant now = Instant.parse("2026-03-06T12:00:00Z");
		List<LocalDate> days = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			Slot next = daily.next(now, days.isEmpty() ? null : days.get(days.size() - 1));
			days.add(next.day());
			now = next.at().plusSeconds(60);
		}
		assertThat(days).containsExactly(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 9),
				LocalDate.of(2026, 3, 10));
	}

}
