package app.askwell.shared;

import java.util.Optional;

/**
 * Whoever speaks of what they look for speaks of one thing. "I am open to anything"
 * leaves all the thinking to the listener. For sentences; the words of a focus are read
 * more strictly.
 */
@Upholds(Rule.F3)
public final class OneSearch {

	private static final Phrases OPEN = Phrases.named("open-to-anything");

	private OneSearch() {
	}

	/** Checks one field: a pitch, an introduction, a question. */
	public static Optional<Refusal> check(String text, String field) {
		return OPEN.in(text).map((found) -> Refusal.of("refusal.open-to-anything", field, found.words()));
	}

}
