package app.askwell.contacts;

import java.time.LocalDate;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stage is a function of the database, so that lists can sort by what follows from
 * it.
 */
@AskwellTest
class StageTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

	@Autowired
	private Everything everything;

	@Test
	@DisplayName("S1: nobody is met before the first exchange, and one makes no more than met")
	void beginsWithTheFirstExchange() {
		assertThat(stage(0, 0, 0, 0, 0)).isEqualTo("NONE");
		assertThat(stage(1, 0, 5, 5, 5)).isEqualTo("MET");
	}

	@Test
	@DisplayName("S1: building after exchanges on two days")
	void buildsOnTheSecondDay() {
		assertThat(stage(2, 90, 1, 1, 0)).isEqualTo("BUILDING");
	}

	@Test
	@DisplayName("S1: trusted after three days over thirty, something given and something got")
	void trustsAfterAMonthOfGiveAndTake() {
		assertThat(stage(3, 30, 1, 1, 0)).isEqualTo("TRUSTED");
		assertThat(stage(3, 29, 1, 1, 0)).isEqualTo("BUILDING");
		assertThat(stage(3, 30, 0, 1, 0)).isEqualTo("BUILDING");
		assertThat(stage(3, 30, 1, 0, 0)).isEqualTo("BUILDING");
	}

	@Test
	@DisplayName("S1: a supporter is trusted and acted twice, or once unasked")
	void supportsByActing() {
		assertThat(stage(3, 30, 1, 2, 0)).isEqualTo("SUPPORTER");
		assertThat(stage(3, 30, 1, 1, 1)).isEqualTo("SUPPORTER");
	}

	private String stage(long days, int span, long given, long acted, long unasked) {
		return this.everything.sql("select stage(?, ?, ?, ?, ?, ?)")
			.params(days, FIRST, FIRST.plusDays(span), given, acted, unasked)
			.query(String.class)
			.single();
	}

}
