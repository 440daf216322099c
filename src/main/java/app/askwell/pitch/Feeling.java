package app.askwell.pitch;

/** How a rehearsal felt, in one word. */
public enum Feeling {

	SHAKY, STEADY, NATURAL

}
