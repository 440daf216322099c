package app.askwell.opportunities;

/** What someone has to do with an opportunity. */
public enum OpportunityPart {

	DECIDES, INTERVIEWS, RECRUITS, SPEAKS_FOR_ME, HELPS;

	/** Whether they are on the side of the company. */
	boolean isOfTheCompany() {
		return this == DECIDES || this == INTERVIEWS || this == RECRUITS;
	}

}
