package app.askwell.reminders;

import java.time.Instant;
import java.util.List;

import app.askwell.followups.DueItem;
import app.askwell.mail.MailServer;
import app.askwell.mail.Outbox;
import app.askwell.maillinks.ReminderKind;
import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import app.askwell.today.WeekBoard;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One account's turn: what is due is read, the letter goes into the outbox and the next
 * moment is set, all of it or nothing. Whoever comes second finds that it is done.
 */
@Component
class ReminderTurn {

	private final Reminders reminders;

	private final WeekBoard week;

	private final Nudge nudge;

	private final ReminderLetters letters;

	private final Outbox outbox;

	private final MailServer server;

	ReminderTurn(Reminders reminders, WeekBoard week, Nudge nudge, ReminderLetters letters, Outbox outbox,
			MailServer server) {
		this.reminders = reminders;
		this.week = week;
		this.nudge = nudge;
		this.letters = letters;
		this.outbox = outbox;
		this.server = server;
	}

	/**
	 * Does what is due for an account. Without a mail server nothing is written, or the
	 * letters of months would leave together once there is one.
	 */
	@Transactional
	public void take(AccountId account, Instant now) {
		AccountReminders mine = this.reminders.held(account);
		SignedIn me = this.reminders.recipient(account);
		if (this.server.isSet()) {
			digest(mine, me, now);
			nudge(mine, me, now);
		}
		mine.plan(me.zone(), now);
	}

	/** One for the latest slot, however many passed while nobody was there. */
	private void digest(AccountReminders mine, SignedIn me, Instant now) {
		if (!mine.isDue(ReminderKind.DIGEST, now) || mine.isOvertaken(ReminderKind.DIGEST, me.zone(), now)) {
			return;
		}
		Digest digest = Digest.of(this.week.of(me));
		if (!digest.week().isEmpty()) {
			Slot slot = mine.slot(ReminderKind.DIGEST, me.zone(), now);
			this.outbox.put(me.account(), this.letters.digest(me, digest, mine.wanted(), slot), now);
			mine.written(ReminderKind.DIGEST, slot, now);
		}
	}

	/** Only on its own day, and not beside a digest, which says the same. */
	private void nudge(AccountReminders mine, SignedIn me, Instant now) {
		if (!mine.isDue(ReminderKind.NUDGE, now)) {
			return;
		}
		Slot slot = mine.slot(ReminderKind.NUDGE, me.zone(), now);
		boolean missed = !slot.day().equals(now.atZone(me.zone()).toLocalDate());
		List<DueItem> items = (missed || mine.wasDigested(slot.day(), me.zone())) ? List.of() : this.nudge.of(me);
		if (!items.isEmpty()) {
			this.outbox.put(me.account(), this.letters.nudge(me, items, mine.wanted(), slot), now);
			mine.written(ReminderKind.NUDGE, slot, now);
		}
	}

}
