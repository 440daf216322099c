package app.askwell.companies;

import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a target company; everything but the name and the priority may be
 * missing.
 *
 * @param category the column of the printed list it stands in, in the user's words,
 * {@value #LONGEST_CATEGORY} letters at most
 * @param priority from 1, the first choice, to 3
 * @param why what makes it a target
 */
public record TargetDetails(String name, @Nullable String category, @Nullable String industry,
		@Nullable SizeBand sizeBand, @Nullable Ownership ownership, @Nullable String place, int priority,
		@Nullable String why, @Nullable String notes) {

	/** Neither first nor last: where a company starts when nobody said. */
	public static final int USUAL_PRIORITY = 2;

	public static final int LAST_PRIORITY = 3;

	/** A column of the printed list is narrow. */
	public static final int LONGEST_CATEGORY = 40;

	public TargetDetails {
		name = name.strip().replaceAll("\\s+", " ");
		category = (category == null || category.isBlank()) ? null : category.strip().replaceAll("\\s+", " ");
		industry = Typed.orNull(industry);
		place = Typed.orNull(place);
		why = Typed.orNull(why);
		notes = Typed.orNull(notes);
	}

	/** A company of which only this is known yet. */
	public static TargetDetails of(String name, @Nullable String place) {
		return of(name, null, place);
	}

	static TargetDetails of(String name, @Nullable String category, @Nullable String place) {
		return new TargetDetails(name, category, null, null, null, place, USUAL_PRIORITY, null, null);
	}

}
