package app.askwell.followups;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DueTagTests {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	@ParameterizedTest
	@CsvSource({ "2026-11-22, due.tag.days-late, 2, true", "2026-11-23, due.tag.days-late, 1, true",
			"2026-11-24, due.tag.today, 0, false", "2026-11-25, due.tag.tomorrow, 1, false",
			"2026-11-26, due.tag.days, 2, false", "2027-11-24, due.tag.days, 365, false" })
	void countsDaysWhereOnlyTheDayIsKnown(LocalDate dueOn, String message, long number, boolean late) {
		ZonedDateTime now = LocalDateTime.parse("2026-11-24T23:30").atZone(NEW_YORK);
		assertThat(DueTag.of(dueOn, null, now)).isEqualTo(new DueTag(message, number, late));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24T10:00, 2026-11-24T14:00, due.tag.hours, 4, true",
			"2026-11-24T10:00, 2026-11-25T09:00, due.tag.hours, 23, false",
			"2026-11-24T10:00, 2026-11-24T10:10, due.tag.hours, 1, true",
			"2026-11-24T10:00, 2026-11-25T23:59, due.tag.tomorrow, 1, false",
			"2026-11-24T10:00, 2026-11-24T09:50, due.tag.hours-late, 1, true",
			"2026-11-24T10:00, 2026-11-24T07:00, due.tag.hours-late, 3, true",
			"2026-11-24T00:10, 2026-11-23T23:50, due.tag.days-late, 1, true",
			"2026-11-24T10:00, 2026-11-22T10:00, due.tag.days-late, 2, true",
			"2026-11-01T00:30, 2026-11-01T05:30, due.tag.hours, 6, false",
			"2026-03-08T00:30, 2026-03-08T05:30, due.tag.hours, 4, true" })
	void countsRealHoursWhereTheMomentIsKnown(LocalDateTime now, LocalDateTime due, String message, long number,
			boolean late) {
		assertThat(DueTag.of(due.toLocalDate(), due.atZone(NEW_YORK).toInstant(), now.atZone(NEW_YORK)))
			.isEqualTo(new DueTag(message, number, late));
	}

}
