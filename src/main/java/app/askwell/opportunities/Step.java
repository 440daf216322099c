package app.askwell.opportunities;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the seeker will do next.
 *
 * @param what in words; blank for nothing yet
 * @param on the day, or null for the usual one
 * @param with whom it concerns, or null
 */
public record Step(String what, @Nullable LocalDate on, @Nullable ContactId with) {

	/** Nothing yet. */
	public static final Step NONE = new Step("", null, null);

	public Step {
		what = Typed.orEmpty(what);
	}

	/** Whether anything was typed; a day alone waits for its words. */
	boolean isThere() {
		return !this.what.isBlank() || this.on != null;
	}

}
