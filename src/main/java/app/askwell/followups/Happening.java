package app.askwell.followups;

import java.util.EnumSet;
import java.util.Set;

import static app.askwell.followups.FollowUpKind.CHECK_BACK;
import static app.askwell.followups.FollowUpKind.CLOSE_THE_LOOP;
import static app.askwell.followups.FollowUpKind.KEEP_MY_WORD;
import static app.askwell.followups.FollowUpKind.NEXT_STEP;
import static app.askwell.followups.FollowUpKind.THANK_YOU;

/** What can happen to a follow-up, and to which. From where: {@link FollowUpState}. */
enum Happening {

	/** It began. */
	DUE(EnumSet.allOf(FollowUpKind.class)),

	/** Its day is another one, as if it had been so all along. */
	MOVED(EnumSet.of(THANK_YOU, CHECK_BACK, KEEP_MY_WORD)),

	SNOOZED(EnumSet.allOf(FollowUpKind.class)), SNOOZE_UNDONE(EnumSet.allOf(FollowUpKind.class)),

	REOPENED(EnumSet.allOf(FollowUpKind.class)),

	/** Its note was given to the outbox. */
	POSTED(EnumSet.of(THANK_YOU)),

	/** The mail server will not take its note. */
	RETURNED(EnumSet.of(THANK_YOU)),

	/** Its note was taken back before the mail server had it. */
	TAKEN_BACK(EnumSet.of(THANK_YOU)),

	SENT(EnumSet.of(THANK_YOU)), DONE(EnumSet.of(KEEP_MY_WORD, CLOSE_THE_LOOP, NEXT_STEP)),
	KEPT(EnumSet.of(CHECK_BACK)), RELEASED(EnumSet.of(CHECK_BACK)), WITHDRAWN(EnumSet.of(KEEP_MY_WORD, NEXT_STEP));

	private final Set<FollowUpKind> kinds;

	Happening(Set<FollowUpKind> kinds) {
		this.kinds = kinds;
	}

	boolean suits(FollowUpKind kind) {
		return this.kinds.contains(kind);
	}

	/** Whether nothing is due after it. */
	boolean isAnEnd() {
		return ordinal() >= SENT.ordinal();
	}

}
