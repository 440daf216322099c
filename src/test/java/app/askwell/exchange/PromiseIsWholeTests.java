package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PromiseIsWholeTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	@Test
	@DisplayName("A4: accepts an action with its check-back date, also today")
	void acceptsAnActionWithItsDate() {
		assertThat(PromiseIsWhole.check("Send the list", TODAY, TODAY)).isEmpty();
		assertThat(PromiseIsWhole.check("Send the list", TODAY.plusDays(7), TODAY)).isEmpty();
	}

	@Test
	@DisplayName("A4: refuses an action without a check-back date")
	void refusesAnActionWithoutADate() {
		assertThat(PromiseIsWhole.check("Send the list", null, TODAY))
			.contains(Refusal.of("refusal.ask.no-check-back", "checkBackOn"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  " })
	@DisplayName("A4: refuses a check-back date without an action")
	void refusesADateWithoutAnAction(String action) {
		assertThat(PromiseIsWhole.check(action, TODAY.plusDays(7), TODAY))
			.contains(Refusal.of("refusal.ask.no-action", "action"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = " ")
	@DisplayName("A4: neither is no promise and is left alone")
	void neitherIsNoPromise(String action) {
		assertThat(PromiseIsWhole.check(action, null, TODAY)).isEmpty();
	}

	@Test
	@DisplayName("A4: refuses a check-back date that has passed")
	void refusesADateThatHasPassed() {
		assertThat(PromiseIsWhole.check("Send the list", TODAY.minusDays(1), TODAY))
			.contains(Refusal.of("refusal.ask.check-back-past", "checkBackOn"));
	}

}
