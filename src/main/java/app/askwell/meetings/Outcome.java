package app.askwell.meetings;

import app.askwell.shared.Rule;
import app.askwell.shared.Typed;
import app.askwell.shared.Upholds;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a meeting yielded, apart from new names, promises and gives. */
@Embeddable
@Upholds(Rule.M2)
public record Outcome(@Nullable String notes, @Nullable String learned, @Nullable String newCompanies,
		@Nullable String newPositions, @Nullable String resumeFeedback) {

	public Outcome {
		notes = Typed.orNull(notes);
		learned = Typed.orNull(learned);
		newCompanies = Typed.orNull(newCompanies);
		newPositions = Typed.orNull(newPositions);
		resumeFeedback = Typed.orNull(resumeFeedback);
	}

	/** Nothing but what was learned. */
	public static Outcome learning(String learned) {
		return new Outcome(null, learned, null, null, null);
	}

}
