package app.askwell.opportunities;

/** How an opportunity closed without a job. */
public enum Ending {

	TURNED_DOWN, DECLINED, NO_ANSWER, GONE

}
