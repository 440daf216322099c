package app.askwell.followups;

/** What can happen to a follow-up. */
enum Happening {

	DUE, MOVED, SNOOZED, SNOOZE_UNDONE, REOPENED, POSTED, RETURNED, SENT, DONE, KEPT, RELEASED, WITHDRAWN;

	/** Whether nothing is due after it. */
	boolean isAnEnd() {
		return ordinal() >= SENT.ordinal();
	}

}
