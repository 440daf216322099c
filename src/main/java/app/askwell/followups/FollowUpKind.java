package app.askwell.followups;

/** What there is to do, in the order in which a day does it. */
public enum FollowUpKind {

	THANK_YOU, CHECK_BACK, KEEP_MY_WORD, CLOSE_THE_LOOP,

	/** Of an opportunity; with or without someone it concerns. */
	NEXT_STEP,

	/** Derived from the exchanges with someone, never stored. */
	STAY_IN_TOUCH

}
