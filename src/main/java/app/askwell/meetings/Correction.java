package app.askwell.meetings;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What may change about a meeting after it was held. Not the day, the people or what was
 * agreed: promises, gives and follow-ups count on those.
 *
 * @param minutes how long it took
 */
public record Correction(Outcome outcome, @Nullable Integer minutes, @Nullable String place) {

	public Correction {
		place = Typed.orNull(place);
	}

}
