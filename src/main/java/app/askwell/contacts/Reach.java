package app.askwell.contacts;

/** How near a person stands to a decision to hire. */
public enum Reach {

	COULD_HIRE, INFLUENCES, CONNECTOR, NONE

}
