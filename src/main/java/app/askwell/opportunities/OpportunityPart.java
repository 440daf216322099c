package app.askwell.opportunities;

/** What someone has to do with an opportunity. */
public enum OpportunityPart {

	DECIDES, INTERVIEWS, RECRUITS, SPEAKS_FOR_ME, HELPS

}
