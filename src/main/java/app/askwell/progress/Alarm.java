package app.askwell.progress;

import java.util.Locale;

/** What may be wrong with whom the meetings reach (R2). */
public enum Alarm {

	/** Meetings, and none of them with anyone of the industry. */
	INDUSTRY,

	/** Meetings, and none of them with anyone who could hire. */
	HIRER;

	/** The end of its message keys. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
