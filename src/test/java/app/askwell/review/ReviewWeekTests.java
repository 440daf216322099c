package app.askwell.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import app.askwell.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReviewWeekTests {

	private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate LAST_MONDAY = LocalDate.of(2026, 11, 16);

	@ParameterizedTest
	@CsvSource({ "2026-11-19,2026-11-09", "2026-11-20,2026-11-16", "2026-11-21,2026-11-16", "2026-11-22,2026-11-16",
			"2026-11-23,2026-11-16", "2026-11-26,2026-11-16", "2026-11-27,2026-11-23", "2027-01-01,2026-12-28",
			"2027-01-04,2026-12-28" })
	void isThatOfTodayFromFridayOnAndTheOneBeforeUntilThursday(LocalDate today, LocalDate monday) {
		assertThat(ReviewWeek.at(today)).isEqualTo(new ReviewWeek(monday));
	}

	@Test
	void isOfferedFromFridayToMonday() {
		assertThat(LAST_MONDAY.datesUntil(LAST_MONDAY.plusDays(7)).filter(ReviewWeek::isOffered))
			.containsExactly(LAST_MONDAY, LAST_MONDAY.plusDays(4), LAST_MONDAY.plusDays(5), LAST_MONDAY.plusDays(6));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-16,America/New_York,2026-11-16T05:00:00Z,2026-11-23T05:00:00Z,168",
			"2026-10-26,America/New_York,2026-10-26T04:00:00Z,2026-11-02T05:00:00Z,169",
			"2026-03-02,America/New_York,2026-03-02T05:00:00Z,2026-03-09T04:00:00Z,167",
			"2026-03-23,Europe/London,2026-03-23T00:00:00Z,2026-03-29T23:00:00Z,167",
			"2026-11-16,Pacific/Kiritimati,2026-11-15T10:00:00Z,2026-11-22T10:00:00Z,168",
			// Where the clock leaps over midnight, and where it skipped a whole day.
			"2013-10-14,America/Sao_Paulo,2013-10-14T03:00:00Z,2013-10-21T02:00:00Z,167",
			"2011-12-26,Pacific/Apia,2011-12-26T10:00:00Z,2012-01-01T10:00:00Z,144" })
	void beginsAndEndsByTheClocksOfTheAccount(LocalDate monday, String zone, Instant from, Instant until, long hours) {
		ReviewWeek week = new ReviewWeek(monday);
		assertThat(week.from(ZoneId.of(zone)).toInstant()).isEqualTo(from);
		assertThat(week.until(ZoneId.of(zone)).toInstant()).isEqualTo(until);
		assertThat(Duration.between(from, until).toHours()).isEqualTo(hours);
	}

	@Test
	void holdsItsSevenDays() {
		ReviewWeek week = new ReviewWeek(LAST_MONDAY);
		assertThat(week.sunday()).isEqualTo(LocalDate.of(2026, 11, 22));
		assertThat(week.holds(LAST_MONDAY)).isTrue();
		assertThat(week.holds(week.sunday())).isTrue();
		assertThat(week.holds(LAST_MONDAY.minusDays(1))).isFalse();
		assertThat(week.holds(week.sunday().plusDays(1))).isFalse();
	}

	@Test
	void isTheOneThatAPageWasLeftOpenFor() {
		assertThat(ReviewWeek.typed("2026-11-16", TUESDAY)).isEqualTo(ReviewWeek.at(TUESDAY));
		assertThat(ReviewWeek.typed("2026-11-09", TUESDAY)).isEqualTo(ReviewWeek.of(LAST_MONDAY.minusDays(1)));
		assertThat(ReviewWeek.typed("", TUESDAY)).isEqualTo(ReviewWeek.at(TUESDAY));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2026-11-23", "2026-11-02", "last week", "+999999999-12-31", "-999999999-01-01", "2026-13-01" })
	void isNoOther(String typed) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> ReviewWeek.typed(typed, TUESDAY));
	}

}
