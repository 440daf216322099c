package app.askwell.routes;

/** What someone may put into every field of a form. */
enum HostileText {

	NUL("Priya\0Nair", true), ONLY_NUL("\0", false), LONG("x".repeat(30_000), false),
	MANY_WORDS("any openings at it's ".repeat(2000), false), MANY_APOSTROPHES("a'".repeat(15_000), false),
	MANY_COMMAS("Corvane" + ",".repeat(30_000) + "x", false), MANY_LINES("Corvane\n".repeat(3_000), false),
	QUITE_LONG("Tom " + "x".repeat(300), true), NO_ID("no-id", false), BLANK("\u2003\u2003", false),
	FAR_DAY("+999999999-12-31", false), EARLY_DAY("-999999999-01-01", false), YEAR_ZERO("0000-01-01", false),
	BIG_NUMBER("99999999999", false), NEGATIVE("-1", false), BRACES("{0} {1,number} '{", true),
	ELSEWHERE("//evil.example/", false);

	private final String text;

	private final boolean alone;

	HostileText(String text, boolean alone) {
		this.text = text;
		this.alone = alone;
	}

	String text() {
		return this.text;
	}

	/** Whether each field gets it on a form that is right otherwise, too. */
	boolean alone() {
		return this.alone;
	}

}
