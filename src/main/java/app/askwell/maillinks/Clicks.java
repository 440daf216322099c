package app.askwell.maillinks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.askwell.bin.ChangeId;
import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.exchange.TouchLog;
import app.askwell.followups.CheckBacks;
import app.askwell.followups.FollowUpId;
import app.askwell.followups.FollowUpKind;
import app.askwell.followups.Matter;
import app.askwell.followups.PromiseKeeping;
import app.askwell.followups.StayInTouch;
import app.askwell.followups.ThankYous;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a pressed button does: the same as in the app, through the same doors, and once.
 * One click of an account at a time, each on what its page showed.
 */
@Service
@Transactional
class Clicks {

	private final Items items;

	private final PromiseKeeping promises;

	private final ThankYous thankYous;

	private final CheckBacks checkBacks;

	private final StayInTouch stayInTouch;

	private final TouchLog touches;

	private final Changes changes;

	private final OneAtATime turns;

	private final MessageSource messages;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Clicks(Items items, PromiseKeeping promises, ThankYous thankYous, CheckBacks checkBacks, StayInTouch stayInTouch,
			TouchLog touches, Changes changes, OneAtATime turns, MessageSource messages, Clock clock,
			ApplicationEventPublisher news) {
		this.news = news;
		this.items = items;
		this.promises = promises;
		this.thankYous = thankYous;
		this.checkBacks = checkBacks;
		this.stayInTouch = stayInTouch;
		this.touches = touches;
		this.changes = changes;
		this.turns = turns;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Does what the link is for.
	 * @return the link to show next: one that undoes it, or the same one when the thing
	 * is not as the page showed it
	 * @throws Refused if a rule forbids it, as in the app
	 * @throws app.askwell.shared.NotFound if the thing is gone
	 */
	public Link press(SignedIn me, Link link, ClickForm form, Reasons reasons) {
		this.turns.enter(me.account());
		if (link.purpose() == Purpose.UNDO) {
			this.changes.putBack(me.account(), new ChangeId(link.change()));
			this.news.publishEvent(new Happened(me.account(), Noted.MAIL_LINK_USED));
			return link;
		}
		Matter matter = this.items.matter(me, link);
		if (!matter.seen().equals(form.seen()) || !Items.waits(link, matter)) {
			return link;
		}
		Recorded<?> done = (link.purpose() == Purpose.LATER) ? later(me, matter) : done(me, matter, form, reasons);
		this.news.publishEvent(new Happened(me.account(), Noted.MAIL_LINK_USED));
		ChangeId change = done.change();
		return (change != null) ? link.undoing(change.value(), this.clock.instant()) : link;
	}

	private Recorded<?> done(SignedIn me, Matter matter, ClickForm form, Reasons reasons) {
		if (matter.inTheWay() != null) {
			throw new Refused(matter.inTheWay());
		}
		LocalDate today = me.today(this.clock);
		FollowUpId id = new FollowUpId(matter.id());
		return switch (matter.kind()) {
			case THANK_YOU -> this.thankYous.send(me, id, matter.version(), today);
			case CHECK_BACK -> this.checkBacks.answer(me.account(), id, matter.version(), form.checkBack().chosen(),
					form.checkBack().newDay(me.days(this.clock)), reasons, today);
			case KEEP_MY_WORD, CLOSE_THE_LOOP, NEXT_STEP ->
				this.promises.complete(me.account(), id, matter.version(), null, today);
			case STAY_IN_TOUCH -> touch(me, matter, today);
		};
	}

	private Recorded<?> touch(SignedIn me, Matter matter, LocalDate today) {
		String note = this.messages.getMessage("mail-link.touch", null, me.locale());
		return this.changes.record(me.account(), "touch.added",
				() -> this.touches.touch(me.account(), new ContactId(matter.id()), note, today, today));
	}

	private Recorded<?> later(SignedIn me, Matter matter) {
		LocalDate today = me.today(this.clock);
		LocalDate until = Items.aWeekLater(matter, today);
		return (matter.kind() == FollowUpKind.STAY_IN_TOUCH)
				? this.stayInTouch.snooze(me.account(), List.of(new ContactId(matter.id())), until, today)
				: this.promises.snooze(me.account(), new FollowUpId(matter.id()), until, today);
	}

}
