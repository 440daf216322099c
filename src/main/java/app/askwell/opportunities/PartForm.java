package app.askwell.opportunities;

import app.askwell.shared.Choice;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;

/** Who has which part, as it is typed. */
record PartForm(String who, String part) {

	PartForm {
		who = Typed.orEmpty(who);
		part = Typed.orEmpty(part);
	}

	static PartForm blank() {
		return new PartForm("", OpportunityPart.HELPS.name());
	}

	/**
	 * The part that was chosen.
	 * @throws Refused at field {@code part} for anything else
	 */
	OpportunityPart chosen() {
		OpportunityPart part = Choice.of(OpportunityPart.class, this.part);
		if (part == null) {
			throw new Refused(Refusal.of("refusal.opportunity.no-part", "part"));
		}
		return part;
	}

}
