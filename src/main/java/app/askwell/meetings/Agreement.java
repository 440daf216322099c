package app.askwell.meetings;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A promise or a give of a meeting.
 *
 * @param theirs whether they will do it
 * @param day when to check back, or by when the seeker does it, or null for later
 */
record Agreement(boolean theirs, ContactId contact, String name, String what, @Nullable LocalDate day,
		boolean settled) {

	/** Something the seeker does by a day. */
	public boolean dated() {
		return !this.theirs && this.day != null;
	}

	/** Something the seeker offered for later. */
	public boolean standing() {
		return !this.theirs && this.day == null;
	}

}
