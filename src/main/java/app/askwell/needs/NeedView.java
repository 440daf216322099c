package app.askwell.needs;

import java.time.LocalDate;
import java.util.List;

/**
 * The page of one need.
 *
 * @param helpers who could help, the most able first
 * @param today the account's day
 */
record NeedView(NeedSheet need, List<Helper> helpers, LocalDate today) {

	public boolean isLate() {
		return this.need.isLate(this.today);
	}

}
