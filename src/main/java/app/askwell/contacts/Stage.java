package app.askwell.contacts;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * How deep a relationship is, and after how many days without an exchange it is time to
 * stay in touch. Both follow from the exchanges, in the functions {@code stage} of
 * V18__stages.sql and {@code stay_in_touch_days} of V8__relationships.sql, so that lists
 * can sort by them; a test holds the figures here to those. {@link Closeness} says why.
 */
@Upholds({ Rule.S1, Rule.P6 })
enum Stage {

	MET(30), BUILDING(45), TRUSTED(60), SUPPORTER(60);

	/** More than met takes exchanges on so many different days. */
	static final int DAYS_TO_BUILD = 2;

	/** Trust takes exchanges on so many different days ... */
	static final int DAYS_TO_TRUST = 3;

	/** ... over so many days at least. */
	static final int SPAN_OF_TRUST = 30;

	/** A supporter did so many things for the seeker, or one unasked. */
	static final int ACTS_OF_SUPPORT = 2;

	private final int quietDays;

	Stage(int quietDays) {
		this.quietDays = quietDays;
	}

	int quietDays() {
		return this.quietDays;
	}

}
