package app.askwell.opportunities;

import java.time.LocalDate;

import app.askwell.shared.Choice;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where an opportunity goes next.
 *
 * @param as how it closed; null while it is not closed
 * @param on the day since which it is there
 */
public record Move(OpportunityStage to, @Nullable Ending as, LocalDate on) {

	public Move {
		if ((to == OpportunityStage.CLOSED) != (as != null)) {
			throw new IllegalArgumentException("Closed is what ended in some way, and nothing else");
		}
	}

	/** To a stage before it closed. */
	public static Move to(OpportunityStage stage, LocalDate on) {
		return new Move(stage, null, on);
	}

	public static Move closed(Ending as, LocalDate on) {
		return new Move(OpportunityStage.CLOSED, as, on);
	}

	/**
	 * From the one choice of a form: a stage, or how it closed.
	 * @throws Refused at field {@code to} for anything else
	 */
	static Move of(String chosen, LocalDate on) {
		OpportunityStage stage = Choice.of(OpportunityStage.class, chosen);
		if (stage != null && stage != OpportunityStage.CLOSED) {
			return to(stage, on);
		}
		Ending ending = Choice.of(Ending.class, chosen);
		if (ending != null) {
			return closed(ending, on);
		}
		throw new Refused(Refusal.of("refusal.opportunity.no-stage", "to"));
	}

}
