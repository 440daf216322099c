package app.askwell.progress;

import org.jspecify.annotations.Nullable;

/**
 * What became of promises, and how fast.
 *
 * @param kept of these within a week, two weeks, thirty days of being made; the rest took
 * longer
 * @param released will not happen
 * @param open neither yet
 * @param medianDays from the day it was made to the day it was kept: half took no longer;
 * null where none was kept
 */
public record PromisesKept(long kept, long withinWeek, long withinTwoWeeks, long withinMonth, long released, long open,
		@Nullable Double medianDays) {

	/** Those that came to an end. */
	public long decided() {
		return this.kept + this.released;
	}

	/** Of those that came to an end, in percent; only where one did. */
	public long keptShare() {
		return Math.round(100.0 * this.kept / decided());
	}

}
