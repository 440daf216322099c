package app.askwell.maillinks;

/** The letters that come by themselves, and that can be stopped from each of them. */
public enum ReminderKind {

	/** Once a week. */
	DIGEST,

	/** On a day when something must be done. */
	NUDGE

}
