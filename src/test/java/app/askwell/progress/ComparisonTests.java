package app.askwell.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import app.askwell.focus.CurrentFocus;
import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.progress.Comparison.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ComparisonTests {

	private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

	private static final CurrentFocus FOCUS = new CurrentFocus(List.of("VP Marketing"), "medical devices",
			SizeBand.FROM_50_TO_500, SizeBand.FROM_50_TO_500, Ownership.PRIVATE, List.of("Boston"), null, DAY);

	@ParameterizedTest
	@CsvSource({ "27, 28, TOO_SHORT", "28, 27, TOO_SHORT", "28, 28, MORE", "0, 400, TOO_SHORT" })
	@DisplayName("R3: compares nothing below four weeks on either side")
	void comparesNothingBelowFourWeeks(int before, int after, Verdict verdict) {
		assertThat(compare(before, 2, after, 40).verdict()).isEqualTo(verdict);
	}

	@Test
	@DisplayName("R3: compares nothing below five events, and says how many more it takes")
	void comparesNothingBelowFiveEvents() {
		Comparison four = compare(28, 0, 28, 4);
		assertThat(four.verdict()).isEqualTo(Verdict.TOO_FEW);
		assertThat(four.missing()).isOne();
		assertThat(compare(28, 1, 28, 4).verdict()).isEqualTo(Verdict.ALIKE);
	}

	@ParameterizedTest
	@CsvSource({ "56, 0, 56, 5, ALIKE", "56, 0, 56, 6, MORE", "56, 6, 56, 0, LESS", "56, 10, 56, 14, ALIKE",
			"56, 10, 56, 30, MORE", "56, 30, 56, 10, LESS", "28, 5, 280, 50, ALIKE", "28, 20, 280, 50, LESS",
			"280, 50, 28, 20, MORE", "365, 4000, 365, 4000, ALIKE", "365, 4000, 365, 4400, MORE" })
	@DisplayName("R3: claims a difference only where chance makes one that large in one time of twenty")
	void claimsOnlyWhatIsBeyondChance(int daysBefore, long before, int daysAfter, long after, Verdict verdict) {
		assertThat(compare(daysBefore, before, daysAfter, after).verdict()).isEqualTo(verdict);
	}

	@ParameterizedTest
	@CsvSource({ "6, 6, 1, 2", "12, 9, 1, 3", "40, 3, 10, 11", "5, 0, 1, 2", "1, 1, 7, 50", "200, 120, 1, 2" })
	void worksOutTheChanceExactly(int all, int here, int days, int ofDays) {
		BigDecimal exact = BigDecimal.ZERO;
		for (int k = here; k <= all; k++) {
			exact = exact.add(new BigDecimal(choose(all, k).multiply(BigInteger.valueOf(days).pow(k))
				.multiply(BigInteger.valueOf(ofDays - days).pow(all - k))));
		}
		double expected = exact.divide(new BigDecimal(BigInteger.valueOf(ofDays).pow(all)), MathContext.DECIMAL64)
			.doubleValue();
		assertThat(Comparison.atLeast(all, here, (double) days / ofDays)).isCloseTo(expected, within(1e-9));
	}

	@Test
	@DisplayName("R3: a month is 30.4375 days of the time it counts")
	void countsByTheMonth() {
		assertThat(span(DAY, 56, 8).monthly(Measure.OPPORTUNITIES)).isCloseTo(8 / 56.0 * 30.4375, within(1e-9));
		assertThat(span(DAY, 56, 8).weeks()).isEqualTo(8);
		assertThat(span(DAY, 56, 8).count(Measure.OFFERS)).isZero();
	}

	@Test
	@DisplayName("R3: the latest change comes first, and a focus of no day is none to compare with")
	void leavesOutAFocusOfNoDay() {
		FocusSpan first = span(DAY, 30, 1);
		FocusSpan none = span(DAY.plusDays(30), 0, 0);
		FocusSpan second = span(DAY.plusDays(30), 30, 2);
		FocusSpan third = span(DAY.plusDays(60), 1, 0);
		Results results = new Results(List.of(first, none, second, third));
		assertThat(results.changes()).containsExactly(new FocusChange(second, third), new FocusChange(first, second));
		assertThat(results.changes().get(0).isLongEnough()).isFalse();
	}

	private static Comparison compare(int daysBefore, long before, int daysAfter, long after) {
		return new Comparison(Measure.OPPORTUNITIES, span(DAY, daysBefore, before),
				span(DAY.plusDays(daysBefore), daysAfter, after));
	}

	private static FocusSpan span(LocalDate from, int days, long opportunities) {
		return new FocusSpan(FOCUS, from, from.plusDays(days), Map.of(Measure.OPPORTUNITIES, opportunities));
	}

	private static BigInteger choose(int n, int k) {
		BigInteger chosen = BigInteger.ONE;
		for (int i = 0; i < k; i++) {
			chosen = chosen.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
		}
		return chosen;
	}

}
