package app.askwell.shared;

import java.util.Optional;

/**
 * Nothing asks for a job. Someone who is asked for one can only say no; someone who is
 * asked for advice can help. The refusal offers an advice question in its place.
 */
@Upholds(Rule.A2)
public final class NoJobBegging {

	private static final Phrases BEGGING = Phrases.named("job-begging");

	private NoJobBegging() {
	}

	/** Checks one field: an ask, a question or purpose of a meeting, a note. */
	public static Optional<Refusal> check(String text, String field) {
		return BEGGING.in(text)
			.map((found) -> Refusal.of("refusal.ask.begs-for-a-job." + found.group(), field, found.words()));
	}

}
