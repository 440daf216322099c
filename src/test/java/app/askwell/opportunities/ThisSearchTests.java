package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.askwell.focus.CurrentFocus;
import app.askwell.focus.FocusPeriod;
import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThisSearchTests {

	/** Two focuses of one search, a break, and another search that goes on. */
	private static final List<FocusPeriod> PERIODS = List.of(period(1, 3), period(3, 5), period(8, null));

	@Test
	void lastsThroughAChangeOfFocusUntilItWasClosed() {
		for (int month : new int[] { 1, 3, 4, 5 }) {
			assertThat(ThisSearch.of(day(month), PERIODS)).isEqualTo(new ThisSearch(day(1), day(5), null));
		}
	}

	@Test
	void beginsAnewAfterABreak() {
		ThisSearch later = ThisSearch.of(day(9), PERIODS);
		assertThat(later.since()).isEqualTo(day(8));
		assertThat(later.until()).isEqualTo(LocalDate.MAX);
		assertThat(Objects.requireNonNull(later.focus()).startedOn()).isEqualTo(day(8));
	}

	@Test
	void isAllThereIsWithoutAFocus() {
		assertThat(ThisSearch.of(day(1), List.of())).isEqualTo(new ThisSearch(LocalDate.MIN, LocalDate.MAX, null));
	}

	@Test
	void isClosedAlsoOnTheDayItBegan() {
		assertThat(ThisSearch.of(day(2), List.of(period(2, 2))).until()).isEqualTo(day(2));
	}

	private static FocusPeriod period(int from, @Nullable Integer to) {
		return new FocusPeriod(
				UUID.randomUUID(), new CurrentFocus(List.of("CMO"), "medical devices", SizeBand.FROM_50_TO_500,
						SizeBand.FROM_50_TO_500, Ownership.PRIVATE, List.of("Boston"), null, day(from)),
				(to != null) ? day(to) : null);
	}

	private static LocalDate day(int month) {
		return LocalDate.of(2026, month, 1);
	}

}
