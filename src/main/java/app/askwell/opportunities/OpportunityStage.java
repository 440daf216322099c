package app.askwell.opportunities;

import java.util.List;

/** How far an opportunity is. */
public enum OpportunityStage {

	LEAD, APPLIED, INTERVIEW, OFFER, ACCEPTED, CLOSED;

	/** Those that have a column on the board. */
	static final List<OpportunityStage> ON_BOARD = List.of(LEAD, APPLIED, INTERVIEW, OFFER, ACCEPTED);

	/** Whether there is still something to win. */
	public boolean isOpen() {
		return this != ACCEPTED && this != CLOSED;
	}

}
