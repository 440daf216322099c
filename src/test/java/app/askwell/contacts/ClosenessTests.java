package app.askwell.contacts;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ClosenessTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

	@Test
	@DisplayName("S1: says what led to the stage: days, weeks, given, received")
	void saysWhy() {
		Closeness trusted = at("TRUSTED", 5, 64, 2, 1);
		assertThat(trusted.why()).isEqualTo("stage.TRUSTED.why");
		assertThat(trusted.figures()).containsExactly(5, 9L, 2, 1);
	}

	@ParameterizedTest
	@CsvSource({ "6,0", "7,1", "13,1", "14,2" })
	@DisplayName("S1: counts whole weeks")
	void countsWholeWeeks(int span, long weeks) {
		assertThat(at("BUILDING", 2, span, 0, 0).figures()[1]).isEqualTo(weeks);
	}

	@Test
	@DisplayName("S1: trust on the thirtieth day after the first exchange, not before")
	void namesTheDayFromWhichTrustCanBe() {
		assertThat(at("BUILDING", 3, 29, 1, 1).missing()).extracting("words", "from")
			.containsExactly(tuple("stage.lacks.time", FIRST.plusDays(30)));
		assertThat(at("BUILDING", 2, 30, 1, 1).missing()).extracting("words", "count")
			.containsExactly(tuple("stage.lacks.days", 1));
	}

	@Test
	@DisplayName("S1: names all that trust still takes")
	void namesAllThatIsMissing() {
		assertThat(at("BUILDING", 2, 5, 0, 0).missing()).extracting("words")
			.containsExactly("stage.lacks.time", "stage.lacks.given", "stage.lacks.received");
		assertThat(at("BUILDING", 4, 40, 0, 3).missing()).extracting("words").containsExactly("stage.lacks.given");
		assertThat(at("BUILDING", 4, 40, 2, 0).missing()).extracting("words").containsExactly("stage.lacks.received");
	}

	@ParameterizedTest
	@CsvSource({ "NONE,stage.NONE.next", "MET,stage.MET.next", "TRUSTED,stage.TRUSTED.next", "SUPPORTER," })
	@DisplayName("S1: one sentence leads on, and a supporter is as far as it goes")
	void leadsOn(String stage, @Nullable String next) {
		assertThat(at(stage, 1, 0, 0, 0).next()).isEqualTo(next);
		assertThat(at(stage, 1, 0, 0, 0).missing()).isEmpty();
	}

	private static Closeness at(String stage, int days, int span, int given, int received) {
		return new Closeness(stage, days, FIRST, FIRST.plusDays(span), given, received);
	}

}
