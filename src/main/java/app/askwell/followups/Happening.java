package app.askwell.followups;

/** What can happen to a follow-up. */
enum Happening {

	DUE, MOVED, SNOOZED, SNOOZE_UNDONE, REOPENED, SENT, DONE, KEPT, RELEASED, WITHDRAWN;

	/** Whether a check-back was answered with it. */
	boolean isAnAnswer() {
		return this == KEPT || this == RELEASED || this == MOVED;
	}

}
