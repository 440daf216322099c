package app.askwell.followups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

/**
 * When a thank-you is due (P1): a day of 24 hours after the meeting ended, whatever the
 * clocks did; where only the day of the meeting is known, the end of the next one.
 *
 * @param at the moment
 * @param on the day of that moment in the account's zone
 */
@Upholds(Rule.P1)
record ThankYouDue(Instant at, LocalDate on) {

	static final Duration WITHIN = Duration.ofHours(24);

	static ThankYouDue after(LocalDate heldOn, @Nullable Instant endedAt, ZoneId zone) {
		if (endedAt == null) {
			LocalDate next = heldOn.plusDays(1);
			return new ThankYouDue(next.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant(), next);
		}
		Instant due = endedAt.plus(WITHIN);
		return new ThankYouDue(due, LocalDate.ofInstant(due, zone));
	}

}
