package app.askwell.needs;

/** How a need ended. */
public enum NeedEnd {

	FOUND, GIVEN_UP

}
