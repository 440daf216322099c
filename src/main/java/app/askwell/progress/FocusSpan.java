package app.askwell.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import app.askwell.focus.CurrentFocus;

/**
 * A focus from its first day until another took its place, and what it led to.
 *
 * @param until the first day that is no longer its own: tomorrow, for the one of now
 * @param counts what came of it; what is missing did not happen
 */
public record FocusSpan(CurrentFocus focus, LocalDate from, LocalDate until, Map<Measure, Long> counts) {

	private static final double DAYS_A_WEEK = 7;

	private static final double WEEKS_A_MONTH = 365.25 / 12 / DAYS_A_WEEK;

	public FocusSpan {
		counts = Map.copyOf(counts);
	}

	/** None, where another took its place on its first day. */
	public long days() {
		return Math.max(0, ChronoUnit.DAYS.between(this.from, this.until));
	}

	public double weeks() {
		return days() / DAYS_A_WEEK;
	}

	public long count(Measure measure) {
		return this.counts.getOrDefault(measure, 0L);
	}

	/** How often it happened in a month of this time; only for a time that has days. */
	public double monthly(Measure measure) {
		return count(measure) / weeks() * WEEKS_A_MONTH;
	}

	/** Whether it lasted long enough to speak of months. */
	public boolean isLongEnough() {
		return days() >= Comparison.WEEKS_FOR_A_CLAIM * DAYS_A_WEEK;
	}

}
