package app.askwell.contacts;

import java.time.LocalDate;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

	@Test
	@DisplayName("S1: the figures told to the user are those of the database")
	void tellsWhatTrustTakes() {
		assertThat(stage(Stage.DAYS_TO_TRUST, Stage.SPAN_OF_TRUST, 1, 1, 0)).isEqualTo("TRUSTED");
		assertThat(stage(Stage.DAYS_TO_TRUST - 1, Stage.SPAN_OF_TRUST, 1, 1, 0)).isEqualTo("BUILDING");
		assertThat(stage(Stage.DAYS_TO_TRUST, Stage.SPAN_OF_TRUST - 1, 1, 1, 0)).isEqualTo("BUILDING");
	}

	@Test
	@DisplayName("S1: every figure told to the user is that of the database")
	void tellsTheFiguresOfTheDatabase() {
		assertThat(figure("days_to_build")).isEqualTo(Stage.DAYS_TO_BUILD);
		assertThat(figure("days_to_trust")).isEqualTo(Stage.DAYS_TO_TRUST);
		assertThat(figure("span_of_trust")).isEqualTo(Stage.SPAN_OF_TRUST);
		assertThat(figure("acts_of_support")).isEqualTo(Stage.ACTS_OF_SUPPORT);
		assertThat(stage(Stage.DAYS_TO_BUILD, 1, 0, 0, 0)).isEqualTo("BUILDING");
		assertThat(stage(Stage.DAYS_TO_BUILD - 1, 0, 0, 0, 0)).isEqualTo("MET");
		assertThat(stage(3, 30, 1, Stage.ACTS_OF_SUPPORT - 1, 0)).isEqualTo("TRUSTED");
	}

	private int figure(String name) {
		return this.everything.sql("select " + name + "()").query(Integer.class).single();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("P6: the days told to the user are those of the database")
	void tellsWhenToStayInTouch(Stage stage) {
		assertThat(
				this.everything.sql("select stay_in_touch_days(?)").param(stage.name()).query(Integer.class).single())
			.isEqualTo(stage.quietDays());
	}

	private String stage(long days, int span, long given, long acted, long unasked) {
		return this.everything.sql("select stage(?, ?, ?, ?, ?, ?)")
			.params(days, FIRST, FIRST.plusDays(span), given, acted, unasked)
			.query(String.class)
			.single();
	}

}
