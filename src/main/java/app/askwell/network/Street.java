package app.askwell.network;

/**
 * What went out to someone and came back from them, in one word: drawn as a color and as
 * a shape, and always told in words, too.
 */
enum Street {

	/** A triangle that points up: out. */
	GAVE("M0-7 6.5 5h-13z"),

	/** A full circle. */
	EVEN("M-5.5 0a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0z"),

	/** A triangle that points down: back. */
	GOT("M0 7-6.5-5h13z"),

	/** An empty circle. */
	NOTHING("M-5 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0z");

	private final String outline;

	Street(String outline) {
		this.outline = outline;
	}

	/** Its shape around 0, 0 as the path of a drawing; within 7 units. */
	public String outline() {
		return this.outline;
	}

	static Street of(int given, int received) {
		if (given == 0 && received == 0) {
			return NOTHING;
		}
		return (given > received) ? GAVE : (given < received) ? GOT : EVEN;
	}

}
