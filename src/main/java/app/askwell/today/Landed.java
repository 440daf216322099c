package app.askwell.today;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A search that led to a job.
 *
 * @param on the day it was accepted
 * @param begun whether it was planned to tell anyone how it turned out
 * @param untold how many are still to be told
 * @param searching whether the search is still open
 */
record Landed(UUID id, String role, String company, LocalDate on, boolean begun, long untold, boolean searching) {

	/** So long it is news, also when everything is done. */
	private static final int FRESH_DAYS = 14;

	/** What there is to say: whom to tell first, then the search. */
	public String message() {
		if (!this.begun) {
			return "today.landed.begin";
		}
		if (this.untold > 0) {
			return "today.landed.untold";
		}
		return this.searching ? "today.landed.searching" : "today.landed.done";
	}

	boolean isWorthTelling(LocalDate today) {
		return !this.begun || this.untold > 0 || this.searching || this.on.plusDays(FRESH_DAYS).isAfter(today);
	}

}
