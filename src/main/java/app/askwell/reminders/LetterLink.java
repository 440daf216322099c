package app.askwell.reminders;

/**
 * A link in a letter.
 *
 * @param address absolute
 * @param main whether it is what one would do first
 */
record LetterLink(String words, String address, boolean main) {

	static LetterLink main(String words, String address) {
		return new LetterLink(words, address, true);
	}

	static LetterLink other(String words, String address) {
		return new LetterLink(words, address, false);
	}

	/** The same as what one would do first. */
	LetterLink first() {
		return new LetterLink(this.words, this.address, true);
	}

}
