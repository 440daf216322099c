package app.askwell.opportunities;

import java.time.LocalDate;

import app.askwell.shared.Ids;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A stage that an opportunity came to, and when. */
@Entity
@Table(name = "opportunity_stage")
class StageEntered extends Owned {

	private OpportunityId opportunityId;

	@Enumerated(EnumType.STRING)
	private OpportunityStage stage;

	private LocalDate enteredOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected StageEntered() {
	}

	StageEntered(Opportunity opportunity, LocalDate on) {
		super(opportunity.account(), Ids.next());
		this.opportunityId = opportunity.id();
		this.stage = opportunity.stage();
		this.enteredOn = on;
	}

	OpportunityId opportunity() {
		return this.opportunityId;
	}

	boolean isLeadSince(LocalDate day) {
		return this.stage == OpportunityStage.LEAD && this.enteredOn.equals(day);
	}

	/** It was another day. */
	void correct(LocalDate on) {
		this.enteredOn = on;
	}

	OpportunityStage stage() {
		return this.stage;
	}

	LocalDate enteredOn() {
		return this.enteredOn;
	}

}
