package app.askwell.accounts;

/** The version of the account that a form was opened on. */
final class Versions {

	private Versions() {
	}

	/** Anything but a number is one that fits nowhere. */
	static int read(String text) {
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
	}

}
