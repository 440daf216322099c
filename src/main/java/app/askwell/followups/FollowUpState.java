package app.askwell.followups;

import java.util.EnumSet;
import java.util.Set;

import static app.askwell.followups.Happening.DONE;
import static app.askwell.followups.Happening.KEPT;
import static app.askwell.followups.Happening.MOVED;
import static app.askwell.followups.Happening.POSTED;
import static app.askwell.followups.Happening.RELEASED;
import static app.askwell.followups.Happening.REOPENED;
import static app.askwell.followups.Happening.RETURNED;
import static app.askwell.followups.Happening.SENT;
import static app.askwell.followups.Happening.SNOOZED;
import static app.askwell.followups.Happening.WITHDRAWN;

/**
 * Where something to do stands, and what can happen to it from there. It stays due until
 * it ends (P2, P8): no day that passes is in here.
 */
enum FollowUpState {

	/** To be done, now or on its day. */
	DUE_NOW(EnumSet.of(MOVED, SNOOZED, POSTED, SENT, DONE, KEPT, RELEASED, WITHDRAWN)),

	/** Not before its day; it may be done sooner, or put off anew. */
	PUT_OFF(EnumSet.of(MOVED, SNOOZED, POSTED, SENT, DONE, KEPT, RELEASED, WITHDRAWN)),

	/**
	 * Its note is with the outbox. It leaves that first, or putting its end back would
	 * put it on its way, with no letter that is.
	 */
	ON_ITS_WAY(EnumSet.of(MOVED, SNOOZED, RETURNED)),

	/** Nothing to do, unless it is opened again. */
	ENDED(EnumSet.of(REOPENED));

	private final Set<Happening> next;

	FollowUpState(Set<Happening> next) {
		this.next = next;
	}

	boolean allows(Happening what) {
		return this.next.contains(what);
	}

}
