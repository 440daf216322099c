package app.askwell.followups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After days away: all that is late comes back together, a week on. */
@Service
@Transactional
public class CatchingUp {

	private static final int MOST = 500;

	private final DueItems dueItems;

	private final PromiseKeeping promises;

	private final Changes changes;

	private final Clock clock;

	CatchingUp(DueItems dueItems, PromiseKeeping promises, Changes changes, Clock clock) {
		this.dueItems = dueItems;
		this.promises = promises;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Puts off everything late by a week, as one change.
	 * @return how many things
	 */
	public Recorded<Integer> snoozeLate(SignedIn me) {
		LocalDate today = me.today(this.clock);
		return this.changes.record(me.account(), "follow_up.snoozed", () -> {
			List<DueItem> late = this.dueItems.due(me, today, MOST).stream().filter(DueItem::isLate).toList();
			late.forEach(
					(item) -> this.promises.snooze(me.account(), new FollowUpId(item.id()), today.plusWeeks(1), today));
			return late.size();
		});
	}

}
