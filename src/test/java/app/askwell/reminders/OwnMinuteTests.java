package app.askwell.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.IntStream;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters of the same hour leave one after the other, within half an hour. */
class OwnMinuteTests {

	private static final AccountId MAYA = new AccountId(UUID.fromString("01a2056d-e638-723c-b4aa-5d34f2d07a48"));

	/** Another program, or another release, must come to the same. */
	@Test
	void isTheSameForAnAccountAtAllTimes() {
		assertThat(OwnMinute.of(MAYA)).isEqualTo(OwnMinute.of(new AccountId(MAYA.value()))).isEqualTo(28);
	}

	@Test
	void spreadsAccountsEvenlyAlsoThoseOpenedInTheSameMoment() {
		int[] minutes = new int[OwnMinute.WITHIN];
		IntStream.range(0, 30_000).forEach((i) -> minutes[OwnMinute.of(new AccountId(Ids.next()))]++);
		// A thousand each, and six standard deviations on either side.
		assertThat(IntStream.of(minutes)).allMatch((count) -> count > 800 && count < 1200);
	}

	@Test
	void neverLeavesTheHourThatWasChosen() {
		ZoneId zone = ZoneId.of("America/New_York");
		Instant sunday = Instant.parse("2026-11-22T12:00:00Z");
		Rhythm late = new Rhythm(DayOfWeek.MONDAY, 23, OwnMinute.WITHIN - 1, zone);
		assertThat(late.next(sunday, null).at().atZone(zone).toLocalDateTime())
			.isEqualTo(LocalDate.of(2026, 11, 23).atTime(23, 29));
	}

	/** Clocks went back from 2:00 to 1:00 on this day: 1:17 comes twice. */
	@Test
	void comesOnceInAnHourThatComesTwice() {
		Rhythm sundays = new Rhythm(DayOfWeek.SUNDAY, 1, 17, ZoneId.of("America/New_York"));
		Slot slot = sundays.next(Instant.parse("2026-11-01T04:00:00Z"), null);
		assertThat(slot.at()).isEqualTo(Instant.parse("2026-11-01T05:17:00Z"));
		assertThat(sundays.next(slot.at(), slot.day()).day()).isEqualTo(LocalDate.of(2026, 11, 8));
	}

	/** Planned by a release that knew no minutes: the letter waits for its own. */
	@Test
	void aMomentOfTheReleaseBeforeIsOvertakenByItsOwnMinute() {
		Rhythm mondays = new Rhythm(DayOfWeek.MONDAY, 8, 17, ZoneId.of("America/New_York"));
		Instant eight = Instant.parse("2026-11-30T13:00:00Z");
		assertThat(mondays.isOvertaken(eight)).isTrue();
		assertThat(mondays.next(eight, LocalDate.of(2026, 11, 23)).at()).isEqualTo(eight.plus(Duration.ofMinutes(17)));
	}

}
