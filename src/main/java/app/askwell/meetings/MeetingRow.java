package app.askwell.meetings;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param coming planned, neither held nor cancelled
 * @param people names, or null if nobody is named
 */
record MeetingRow(MeetingId id, boolean coming, MeetingKind kind, @Nullable String title, LocalDate meetingOn,
		@Nullable LocalTime startsAt, @Nullable String people, boolean introduced, int questions, boolean offering,
		boolean cancelled, boolean fruitful) {

	/** What to call it; null when nobody is named. */
	public @Nullable String headline() {
		return (this.title != null) ? this.title : this.people;
	}

	/** Held, and nothing came out of it. */
	public boolean fruitless() {
		return !this.coming && !this.cancelled && !this.fruitful;
	}

	/** Planned for a day that is over. */
	public boolean overdue(LocalDate today) {
		return this.coming && this.meetingOn.isBefore(today);
	}

	public Readiness readiness() {
		return new Readiness(this.introduced, this.questions, this.offering);
	}

}
