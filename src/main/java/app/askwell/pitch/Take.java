package app.askwell.pitch;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How it went once, said aloud.
 *
 * @param seconds how long it took, at least one and at most half an hour
 */
public record Take(PitchPart part, int seconds, Feeling felt, @Nullable String note) {

	/** Whoever talks longer is not rehearsing a pitch. */
	static final int MOST_SECONDS = 1800;

	public Take {
		if (seconds < 1 || seconds > MOST_SECONDS) {
			throw new Refused(Refusal.of("refusal.rehearsal.time", "time"));
		}
		note = Typed.orNull(note);
	}

}
