package app.askwell.charts;

import java.util.Locale;

/** What a colour stands for; the style sheet has the colours. */
public enum Tone {

	/** What went out, or went well. */
	GIVE,

	/** What came back. */
	GET,

	/** What asks for something to be done. */
	PRESS,

	/** What is there to compare with. */
	SOFT;

	/** Its class in the style sheet. */
	public String css() {
		return name().toLowerCase(Locale.ROOT);
	}

}
