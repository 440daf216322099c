package app.askwell.exchange;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeadTimeTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-24,2026-11-30,true", "2026-11-24,2026-12-01,false", "2026-11-27,2026-12-03,true",
			"2026-11-27,2026-12-04,false", "2026-11-28,2026-12-03,true", "2026-11-28,2026-12-04,false",
			"2026-11-24,2026-11-24,true" })
	@DisplayName("A8: advises against fewer than 5 working days")
	void advisesAgainstFewerThanFiveWorkingDays(LocalDate today, LocalDate neededBy, boolean advises) {
		assertThat(LeadTime.check(AskKind.INFORMATION, neededBy, today).isPresent()).isEqualTo(advises);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24,2026-12-07,true", "2026-11-24,2026-12-08,false", "2026-12-31,2027-01-13,true",
			"2026-12-31,2027-01-14,false" })
	@DisplayName("A8: advises against fewer than 10 working days for an introduction")
	void advisesAgainstFewerThanTenForAnIntroduction(LocalDate today, LocalDate neededBy, boolean advises) {
		assertThat(LeadTime.check(AskKind.INTRODUCTION, neededBy, today).isPresent()).isEqualTo(advises);
	}

}
