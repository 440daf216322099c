package app.askwell.questions;

/** What a question is about. */
public enum Theme {

	/** What the work is like. */
	FIELD,

	/** Where the industry goes. */
	INDUSTRY,

	/** How they got there. */
	PATH,

	/** Skills that matter. */
	SKILLS,

	/** What changes. */
	TRENDS,

	/** Whom else to talk to. */
	PEOPLE,

	/** Only one's own. */
	OTHER;

	/** How many questions of this theme Askwell brings along. */
	int known() {
		return (this == OTHER) ? 0 : QuestionBank.KNOWN_A_THEME;
	}

	/** From a field; what is none of these is about something else. */
	static Theme named(String name) {
		for (Theme theme : values()) {
			if (theme.name().equals(name)) {
				return theme;
			}
		}
		return OTHER;
	}

}
