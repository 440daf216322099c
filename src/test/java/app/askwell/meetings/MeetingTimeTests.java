package app.askwell.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingTimeTests {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 9, 0, 0, 0, NEW_YORK);

	@ParameterizedTest
	@DisplayName("P1: ends when the clock on the wall says so, also when it is changed")
	@CsvSource({
			// An hour that comes twice: the first one is meant, and an hour later it is
			// half past one again.
			"2026-11-01, 01:30, 60, 2026-11-01T06:30:00Z", "2026-11-01, 00:30, 120, 2026-11-01T06:30:00Z",
			"2026-11-01, 10:00, 45, 2026-11-01T15:45:00Z",
			// An hour that does not exist: half past two is half past three.
			"2027-03-14, 01:30, 60, 2027-03-14T07:30:00Z", "2027-03-14, 02:30, 30, 2027-03-14T08:00:00Z",
			"2027-03-14, 10:00, 45, 2027-03-14T14:45:00Z",
			// Over midnight.
			"2026-11-24, 23:30, 60, 2026-11-25T05:30:00Z" })
	void endsWhenTheWallClockSaysSo(LocalDate day, LocalTime time, int minutes, Instant end) {
		assertThat(new MeetingTime(day, time, minutes).endsAt(NEW_YORK)).isEqualTo(end);
	}

	@Test
	void endsAtNoKnownMomentWithoutTimeOrLength() {
		LocalDate day = LocalDate.of(2026, 11, 24);
		assertThat(new MeetingTime(day, null, 45).endsAt(NEW_YORK)).isNull();
		assertThat(new MeetingTime(day, LocalTime.NOON, null).endsAt(NEW_YORK)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-25, ", "2026-11-25, 08:00" })
	void hasNotBegunOnADayToCome(LocalDate day, LocalTime time) {
		assertThat(new MeetingTime(day, time, null).hasBegun(NOW)).map(Refusal::field).contains("day");
	}

	@Test
	void hasNotBegunLaterToday() {
		assertThat(MeetingTime.on(NOW.toLocalDate()).hasBegun(NOW)).isEmpty();
		assertThat(new MeetingTime(NOW.toLocalDate(), LocalTime.of(9, 0), null).hasBegun(NOW)).isEmpty();
		assertThat(new MeetingTime(NOW.toLocalDate(), LocalTime.of(9, 1), null).hasBegun(NOW)).map(Refusal::field)
			.contains("time");
	}

	@Test
	void isAheadFromTodayOn() {
		assertThat(MeetingTime.on(NOW.toLocalDate()).isAhead(NOW.toLocalDate())).isEmpty();
		assertThat(MeetingTime.on(NOW.toLocalDate().minusDays(1)).isAhead(NOW.toLocalDate())).map(Refusal::field)
			.contains("day");
	}

}
