package app.askwell.followups;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do, by itself: what it is, and where it stands now.
 *
 * @param id of the follow-up; of the contact for a stay in touch
 * @param why what it is about
 * @param on the day it is due, comes back, or ended, as {@code standing} has it
 * @param seen changes whenever the thing does; a form remembers it
 * @param inTheWay why it cannot be said to be done as it is, or null
 */
public record Matter(FollowUpKind kind, UUID id, String person, DueReason why, Standing standing, LocalDate on,
		String seen, @Nullable Refusal inTheWay) {

	/** Where something to do can stand. */
	public enum Standing {

		/** To be done, now or on its day. */
		DUE,

		/** Not before its day, because the seeker said so. */
		PUT_OFF,

		/** Nothing to do. */
		ENDED

	}

	public boolean isEnded() {
		return this.standing == Standing.ENDED;
	}

	/** What a follow-up's form remembers; not for a stay in touch. */
	public int version() {
		return Integer.parseInt(this.seen);
	}

}
