package app.askwell.lists;

/** What someone told about a company by a tick on the printed list. */
public enum Tick {

	/** They know someone there. */
	KNOWS,

	/** They will introduce the seeker to someone there. */
	INTRODUCES,

	/** It is better left alone. */
	AVOID,

	/** They wrote it below the others. */
	ADDED

}
