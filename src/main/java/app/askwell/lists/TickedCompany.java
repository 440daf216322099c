package app.askwell.lists;

import app.askwell.companies.TargetId;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside one company of the list.
 *
 * @param row its place in the form, to tell a refusal there
 * @param knows they know someone there
 * @param whom whom they know there, such as "Tom Alvarez, VP Sales", or empty
 * @param introduces they will introduce the seeker to that person
 * @param avoid it is better avoided
 * @param why why it is
 */
public record TickedCompany(int row, TargetId target, boolean knows, String whom, boolean introduces, boolean avoid,
		@Nullable String why) {

	public TickedCompany {
		whom = whom.strip();
		why = Typed.orNull(why);
	}

	/** A name alone says that they know them. */
	boolean knowsSomeone() {
		return this.knows || this.introduces || !this.whom.isEmpty();
	}

	String field(String name) {
		return "rows[" + this.row + "]." + name;
	}

}
