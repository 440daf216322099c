package app.askwell.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something due as far as a calendar needs to know it.
 *
 * @param id of the follow-up; of the person for a stay in touch
 * @param person whom it concerns, or empty
 * @param dueOn the day in the account's zone
 * @param dueAt the moment where one is known
 */
record FollowUpLine(UUID id, int version, String kind, String person, LocalDate dueOn, @Nullable Instant dueAt) {

	static final String STAY_IN_TOUCH = "STAY_IN_TOUCH";

	/** Whether it concerns nobody: a step whose company is no business of a calendar. */
	boolean isAlone() {
		return this.person.isEmpty();
	}

	boolean isStayInTouch() {
		return this.kind.equals(STAY_IN_TOUCH);
	}

	LocalDate day(ZoneId zone) {
		return (this.dueAt != null) ? LocalDate.ofInstant(this.dueAt, zone) : this.dueOn;
	}

	/** By when on that day; null where any time of the day will do. */
	@Nullable LocalTime by(ZoneId zone) {
		if (this.dueAt == null) {
			return null;
		}
		LocalTime time = LocalTime.ofInstant(this.dueAt, zone).truncatedTo(ChronoUnit.MINUTES);
		return time.equals(LocalTime.of(23, 59)) ? null : time;
	}

}
