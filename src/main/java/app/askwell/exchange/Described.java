package app.askwell.exchange;

import java.util.Optional;

import app.askwell.shared.Refusal;

/** Something is said, in few enough words to be kept. */
final class Described {

	/** What one line of an ask, a promise or a give takes. */
	static final int LONGEST = 500;

	private Described() {
	}

	static Optional<Refusal> check(String text, String field, String blank) {
		return check(text, field, blank, LONGEST);
	}

	static Optional<Refusal> check(String text, String field, String blank, int longest) {
		if (text.isBlank()) {
			return Optional.of(Refusal.of(blank, field));
		}
		return notTooLong(text, field, longest);
	}

	static Optional<Refusal> notTooLong(String text, String field, int longest) {
		return (text.strip().length() > longest) ? Optional.of(Refusal.of("form.too-long", field)) : Optional.empty();
	}

}
