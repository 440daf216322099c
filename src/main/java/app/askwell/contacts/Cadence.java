package app.askwell.contacts;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

/**
 * How often to stay in touch, as it is set for several people at once. The day itself
 * follows from the exchanges and is stored nowhere.
 */
@Upholds(Rule.P6)
enum Cadence {

	USUAL(null), WEEKS_4(28), WEEKS_8(56), WEEKS_12(84), NEVER(0);

	private final @Nullable Integer days;

	Cadence(@Nullable Integer days) {
		this.days = days;
	}

	/** Days after the last exchange; null for the usual ones, 0 for never. */
	@Nullable Integer days() {
		return this.days;
	}

}
