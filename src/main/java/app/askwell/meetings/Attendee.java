package app.askwell.meetings;

import app.askwell.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part, as typed.
 *
 * @param row place in the form, to tell a refusal there
 * @param line such as "Tom Alvarez, VP Sales, Corvane"
 * @param known the person the line was filled in from, or null
 */
public record Attendee(int row, String line, @Nullable ContactId known) {

	/** Someone typed in by hand. */
	public static Attendee named(String line) {
		return new Attendee(0, line, null);
	}

	/** The name of a field of this person's part of the form. */
	String field(String name) {
		return "people[" + this.row + "]." + name;
	}

}
