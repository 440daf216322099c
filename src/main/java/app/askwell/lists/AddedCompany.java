package app.askwell.lists;

import app.askwell.companies.TargetDetails;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A company that they wrote below the list.
 *
 * @param row its place in the form, to tell a refusal there
 * @param whom whom they know there, or empty
 * @param why what they said of it
 */
public record AddedCompany(int row, String name, @Nullable String place, String whom, @Nullable String why) {

	public AddedCompany {
		name = name.strip();
		place = Typed.orNull(place);
		whom = whom.strip();
		why = Typed.orNull(why);
	}

	TargetDetails details() {
		return new TargetDetails(this.name, null, null, null, null, this.place, TargetDetails.USUAL_PRIORITY, this.why,
				null);
	}

	String field(String field) {
		return "added[" + this.row + "]." + field;
	}

}
