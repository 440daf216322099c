package app.askwell.progress;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * One thing before and after a change of focus (R3), and whether the two can be told
 * apart: how likely a difference as large as this is when nothing but the days differs.
 */
@Upholds(Rule.R3)
public record Comparison(Measure measure, FocusSpan before, FocusSpan after) {

	/** On each side; below that a month is a guess. */
	static final int WEEKS_FOR_A_CLAIM = 4;

	/** On both sides together. */
	static final int EVENTS_FOR_A_CLAIM = 5;

	/** How rare it has to be, on its side: together one time in twenty. */
	static final double CHANCE = .025;

	/** What can be said. */
	public enum Verdict {

		/** One of the sides is too short. */
		TOO_SHORT,

		/** It happened too seldom. */
		TOO_FEW,

		/** Too close to tell. */
		ALIKE, MORE, LESS

	}

	public Verdict verdict() {
		if (!this.before.isLongEnough() || !this.after.isLongEnough()) {
			return Verdict.TOO_SHORT;
		}
		if (missing() > 0) {
			return Verdict.TOO_FEW;
		}
		double share = (double) this.after.days() / (this.before.days() + this.after.days());
		if (atLeast(events(), count(this.after), share) <= CHANCE) {
			return Verdict.MORE;
		}
		return (atLeast(events(), count(this.before), 1 - share) <= CHANCE) ? Verdict.LESS : Verdict.ALIKE;
	}

	/** On both sides together. */
	public long events() {
		return count(this.before) + count(this.after);
	}

	/** How many more it takes. */
	public long missing() {
		return Math.max(0, EVENTS_FOR_A_CLAIM - events());
	}

	private long count(FocusSpan span) {
		return span.count(this.measure);
	}

	/**
	 * How likely so many or more of all events fall into a time with this share of the
	 * days, when each day is like any other (the exact binomial tail).
	 */
	static double atLeast(long all, long here, double share) {
		double logOfTerm = all * Math.log1p(-share);
		double tail = (here == 0) ? Math.exp(logOfTerm) : 0;
		for (long k = 1; k <= all; k++) {
			logOfTerm += Math.log((double) (all - k + 1) / k) + Math.log(share) - Math.log1p(-share);
			tail += (k >= here) ? Math.exp(logOfTerm) : 0;
		}
		return tail;
	}

}
