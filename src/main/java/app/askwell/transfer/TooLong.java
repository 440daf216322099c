package app.askwell.transfer;

import org.jspecify.annotations.Nullable;

/** What a contact takes, in letters. */
final class TooLong {

	static final int MAX_TEXT = 200;

	static final int MAX_NOTE = 10_000;

	private TooLong() {
	}

	/** Message key of the first that does not fit; null when all do. */
	static @Nullable String reason(String name, String company, String position, @Nullable String note) {
		if (name.length() > MAX_TEXT) {
			return "import.reason.name-too-long";
		}
		if (company.length() > MAX_TEXT) {
			return "import.reason.company-too-long";
		}
		if (position.length() > MAX_TEXT) {
			return "import.reason.position-too-long";
		}
		return (note != null && note.length() > MAX_NOTE) ? "import.reason.note-too-long" : null;
	}

}
