package app.askwell.pitch;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/** M1: half a minute that says who one is. */
@Upholds(Rule.M1)
public final class ShortIntroduction {

	/** What half a minute holds at 150 words a minute. */
	public static final int MOST_WORDS = 75;

	private ShortIntroduction() {
	}

}
