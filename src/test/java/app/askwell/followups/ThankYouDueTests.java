package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThankYouDueTests {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	@ParameterizedTest
	@CsvSource({ "2026-11-24T10:00, 2026-11-25T10:00", "2026-10-31T18:00, 2026-11-01T17:00",
			"2026-03-07T18:00, 2026-03-08T19:00", "2026-03-07T02:30, 2026-03-08T03:30",
			"2026-10-31T00:30, 2026-11-01T00:30" })
	@DisplayName("P1: is due 24 hours after the end, whatever the clocks did")
	void isDueADayAfterTheEnd(LocalDateTime ended, LocalDateTime due) {
		ThankYouDue thanks = ThankYouDue.after(ended.toLocalDate(), ended.atZone(NEW_YORK).toInstant(), NEW_YORK);
		assertThat(thanks.at().atZone(NEW_YORK).toLocalDateTime()).isEqualTo(due);
		assertThat(thanks.on()).isEqualTo(due.toLocalDate());
	}

	@Test
	@DisplayName("P1: takes the day from the account's zone")
	void takesTheDayFromTheZone() {
		Instant ended = Instant.parse("2026-11-24T22:00:00Z");
		assertThat(ThankYouDue.after(LocalDate.of(2026, 11, 25), ended, ZoneId.of("Asia/Tokyo")).on())
			.isEqualTo("2026-11-26");
		assertThat(ThankYouDue.after(LocalDate.of(2026, 11, 24), ended, NEW_YORK).on()).isEqualTo("2026-11-25");
	}

	@ParameterizedTest
	@CsvSource({ "America/New_York, 2026-11-24, 2026-11-26T04:59:59Z",
			"America/New_York, 2026-10-31, 2026-11-02T04:59:59Z", "America/New_York, 2026-03-07, 2026-03-09T03:59:59Z",
			"Asia/Beirut, 2026-03-27, 2026-03-28T21:59:59Z" })
	@DisplayName("P1: is due at the end of the next day where only the day is known")
	void isDueAtTheEndOfTheNextDay(ZoneId zone, LocalDate heldOn, Instant due) {
		ThankYouDue thanks = ThankYouDue.after(heldOn, null, zone);
		assertThat(thanks.at()).isEqualTo(due);
		assertThat(thanks.on()).isEqualTo(heldOn.plusDays(1));
	}

}
