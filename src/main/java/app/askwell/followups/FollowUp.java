package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.GiveId;
import app.askwell.exchange.PromiseId;
import app.askwell.meetings.MeetingId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Owned;
import app.askwell.shared.Refused;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Something the seeker must do, due until it is done. Each verb answers with the line it
 * adds to the history.
 */
@Entity
class FollowUp extends Owned {

	/** Nobody for a next step alone. */
	private @Nullable ContactId contactId;

	private @Nullable MeetingId meetingId;

	private @Nullable PromiseId promiseId;

	private @Nullable GiveId giveId;

	private @Nullable OpportunityId opportunityId;

	private @Nullable String step;

	private Course course;

	private @Nullable String draft;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected FollowUp() {
	}

	private FollowUp(AccountId account, @Nullable ContactId contact, Course course) {
		super(account, FollowUpId.next().value());
		this.contactId = contact;
		this.course = course;
	}

	static FollowUp thankYou(AccountId account, ContactId contact, MeetingId meeting, ThankYouDue due) {
		FollowUp thanks = new FollowUp(account, contact, new Course(FollowUpKind.THANK_YOU, due.on(), due.at()));
		thanks.meetingId = meeting;
		return thanks;
	}

	/**
	 * What a promise makes due: to check back, or, once it was kept, to close the loop.
	 */
	static FollowUp ofPromise(AccountId account, FollowUpKind kind, ContactId contact, PromiseId promise,
			LocalDate on) {
		FollowUp followUp = new FollowUp(account, contact, new Course(kind, on, null));
		followUp.promiseId = promise;
		return followUp;
	}

	static FollowUp keepMyWord(AccountId account, ContactId contact, GiveId give, LocalDate on) {
		FollowUp word = new FollowUp(account, contact, new Course(FollowUpKind.KEEP_MY_WORD, on, null));
		word.giveId = give;
		return word;
	}

	/** The next step of an opportunity, with someone or by oneself. */
	static FollowUp nextStep(AccountId account, OpportunityId opportunity, @Nullable ContactId contact, String step,
			LocalDate on) {
		FollowUp next = new FollowUp(account, contact, new Course(FollowUpKind.NEXT_STEP, on, null));
		next.opportunityId = opportunity;
		next.step = step;
		return next;
	}

	/** To tell someone who helped how it turned out. */
	static FollowUp landed(AccountId account, OpportunityId opportunity, ContactId contact, LocalDate on) {
		FollowUp loop = new FollowUp(account, contact, new Course(FollowUpKind.CLOSE_THE_LOOP, on, null));
		loop.opportunityId = opportunity;
		return loop;
	}

	FollowUpEvent begin(Instant now) {
		return event(Happening.DUE, now, null, dueOn());
	}

	/**
	 * Another day and, for a thank-you, another moment: as if it had been so all along.
	 */
	FollowUpEvent moveTo(LocalDate day, @Nullable Instant moment, Instant now) {
		LocalDate before = dueOn();
		this.course.moveTo(day, moment);
		return event(Happening.MOVED, now, before, day);
	}

	/** Puts it off; it comes back on that day (P8: and keeps its history). */
	FollowUpEvent snoozeUntil(LocalDate day, LocalDate today, Instant now) {
		Refused.ifAny(SnoozeAhead.check(day, today).stream().toList());
		LocalDate before = this.course.snoozedUntil();
		this.course.snoozeUntil(day);
		return event(Happening.SNOOZED, now, before, day);
	}

	/** Its note is on its way; it is done when the mail server has it. */
	FollowUpEvent post(Instant now) {
		this.course.post(now);
		return event(Happening.POSTED, now, null, null);
	}

	/** The mail server has the note. */
	void arrive() {
		this.course.arrive();
	}

	/** The mail server will not take the note, so it is due as before. */
	FollowUpEvent comeBack(Instant now) {
		this.course.comeBack();
		return event(Happening.RETURNED, now, null, dueOn());
	}

	/** Its writer took the note back, so it is due as before. */
	FollowUpEvent takeBack(Instant now) {
		this.course.comeBack();
		return event(Happening.TAKEN_BACK, now, null, dueOn());
	}

	/**
	 * What its history says once it is open, or due on the day before, after all; nothing
	 * when the last line of it still holds.
	 */
	Optional<FollowUpEvent> backAgain(FollowUpEvent last, Instant now) {
		if (last.what() == Happening.SNOOZED && !Objects.equals(last.until(), this.course.snoozedUntil())) {
			return Optional.of(event(Happening.SNOOZE_UNDONE, now, last.until(), this.course.snoozedUntil()));
		}
		boolean moved = last.what() == Happening.MOVED && !dueOn().equals(last.until());
		return (moved || last.what().isAnEnd() && !isClosed())
				? Optional.of(event(Happening.REOPENED, now, null, dueOn())) : Optional.empty();
	}

	FollowUpEvent close(Happening as, Instant now) {
		this.course.close(as, now);
		return event(as, now, null, null);
	}

	/** Due again, on the day it was due before it was closed or moved. */
	FollowUpEvent reopen(LocalDate on, Instant now) {
		this.course.reopen(on);
		return event(Happening.REOPENED, now, null, on);
	}

	void write(@Nullable String text) {
		this.draft = text;
	}

	private FollowUpEvent event(Happening what, Instant now, @Nullable LocalDate before, @Nullable LocalDate until) {
		return new FollowUpEvent(account(), id(), what, now, before, until);
	}

	FollowUpId id() {
		return new FollowUpId(key());
	}

	FollowUpKind kind() {
		return this.course.kind();
	}

	@Nullable ContactId contact() {
		return this.contactId;
	}

	@Nullable MeetingId meeting() {
		return this.meetingId;
	}

	@Nullable PromiseId promise() {
		return this.promiseId;
	}

	@Nullable GiveId give() {
		return this.giveId;
	}

	LocalDate dueOn() {
		return this.course.dueOn();
	}

	@Nullable Instant dueAt() {
		return this.course.dueAt();
	}

	/** As it was when the page was opened; a button in a list knows no version. */
	void mustStillBeAt(@Nullable Integer version) {
		if (version != null) {
			mustBeAt(version);
		}
	}

	/** Since when its note is on its way; null when none is. */
	@Nullable Instant postedAt() {
		return this.course.postedAt();
	}

	@Nullable Instant closedAt() {
		return this.course.closedAt();
	}

	@Nullable String draft() {
		return this.draft;
	}

	boolean isClosed() {
		return closedAt() != null;
	}

}
