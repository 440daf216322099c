package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.shared.Advice;
import app.askwell.shared.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CheckBackDateTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	@ParameterizedTest
	@CsvSource({ "2026-11-26,2026-12-03", "2026-11-27,2026-12-04", "2026-11-28,2026-12-07", "2026-11-29,2026-12-07",
			"2026-11-30,2026-12-07", "2026-12-26,2027-01-04" })
	@DisplayName("P3: proposes a week out, on a working day")
	void proposesAWeekOutOnAWorkingDay(LocalDate today, LocalDate proposed) {
		assertThat(CheckBackDate.proposed(today)).isEqualTo(proposed);
	}

	@Test
	@DisplayName("P3: advises against more than 21 days")
	void advisesAgainstMoreThan21Days() {
		assertThat(CheckBackDate.tooFar(TODAY, TODAY.plusDays(21))).isEmpty();
		assertThat(CheckBackDate.tooFar(TODAY, TODAY.plusDays(22)))
			.contains(Advice.of(Rule.P3, "advice.promise.check-back-far", "checkBackOn", 21));
	}

}
