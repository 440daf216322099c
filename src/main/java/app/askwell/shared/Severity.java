package app.askwell.shared;

/** How firmly a rule stands. */
public enum Severity {

	/** Nothing is saved; the form says why and what to do, and keeps everything typed. */
	GATE,

	/** Said on the page; saved all the same when the user has a reason. */
	ADVICE,

	/** Shown or done by itself, never in the way. */
	SHOWN

}
