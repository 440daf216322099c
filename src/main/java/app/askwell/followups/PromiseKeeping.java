package app.askwell.followups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.exchange.Ledger;
import app.askwell.exchange.PromiseAnswer;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doing what is due, putting it off, and taking either back. */
@Service
@Transactional
public class PromiseKeeping {

	private final FollowUps followUps;

	private final FollowUpEvents events;

	private final MeetingYield meetingYield;

	private final People people;

	private final Ledger ledger;

	private final Clock clock;

	PromiseKeeping(FollowUps followUps, FollowUpEvents events, MeetingYield meetingYield, People people, Ledger ledger,
			Clock clock) {
		this.followUps = followUps;
		this.events = events;
		this.meetingYield = meetingYield;
		this.people = people;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** Keeps the text of a thank-you as far as it is written. */
	public void draft(AccountId account, FollowUpId id, String text) {
		FollowUp thanks = followUp(account, id, FollowUpKind.THANK_YOU);
		thanks.write(Typed.orNull(text));
		this.followUps.saveAndFlush(thanks);
	}

	/**
	 * Notes that it is done.
	 * @param text what the thank-you said, for anything else null
	 * @throws Refused if the thank-you leaves out what was offered, or a check-back has
	 * no answer
	 */
	public void complete(AccountId account, FollowUpId id, @Nullable String text, LocalDate today) {
		FollowUp followUp = this.followUps.get(account, id);
		if (followUp.isClosed()) {
			return;
		}
		switch (followUp.kind()) {
			case THANK_YOU -> send(followUp, Typed.orEmpty(text));
			case KEEP_MY_WORD -> this.ledger.deliver(account, Objects.requireNonNull(followUp.give()), today);
			case CLOSE_THE_LOOP -> note(followUp, followUp.close(Happening.DONE, now()));
			default -> throw new Refused(Refusal.of("refusal.check-back.no-answer", ""));
		}
	}

	private void send(FollowUp thanks, String text) {
		var offered = this.meetingYield.offered(thanks.account(), thanks.meeting(), thanks.contact());
		Refused.ifAny(ConfirmsWhatWasOffered.check(text, offered));
		thanks.write(Typed.orNull(text));
		note(thanks, thanks.close(Happening.SENT, now()));
	}

	/** Answers a check-back; the ledger's news closes or moves the follow-up. */
	public void answer(AccountId account, FollowUpId id, PromiseAnswer answer, @Nullable LocalDate checkBackOn,
			LocalDate today) {
		FollowUp checkBack = followUp(account, id, FollowUpKind.CHECK_BACK);
		if (!checkBack.isClosed()) {
			this.ledger.answer(account, Objects.requireNonNull(checkBack.promise()), answer, checkBackOn, today);
		}
	}

	/** Takes back that something was done, or how a check-back was answered. */
	public void undoCompletion(AccountId account, FollowUpId id) {
		FollowUp followUp = this.followUps.get(account, id);
		if (followUp.kind() == FollowUpKind.CHECK_BACK) {
			undoAnswer(followUp, this.events.last(followUp));
		}
		else if (followUp.isClosed() && followUp.give() != null) {
			this.ledger.undoDelivery(account, followUp.give());
		}
		else if (followUp.isClosed()) {
			note(followUp, followUp.reopen(followUp.dueOn(), now()));
		}
	}

	private void undoAnswer(FollowUp checkBack, FollowUpEvent answer) {
		if (!answer.what().isAnAnswer()) {
			return;
		}
		LocalDate day = (answer.before() != null) ? answer.before() : checkBack.dueOn();
		var promise = Objects.requireNonNull(checkBack.promise());
		this.ledger.undoAnswer(checkBack.account(), promise, day);
		note(checkBack, checkBack.reopen(day, now()));
		this.followUps.ofPromise(checkBack.account(), promise, FollowUpKind.CLOSE_THE_LOOP)
			.filter((loop) -> !loop.isClosed())
			.ifPresent((loop) -> note(loop, loop.close(Happening.WITHDRAWN, now())));
	}

	public void snooze(AccountId account, FollowUpId id, LocalDate until, LocalDate today) {
		FollowUp followUp = this.followUps.get(account, id);
		if (!followUp.isClosed()) {
			note(followUp, followUp.snoozeUntil(until, today, now()));
		}
	}

	/** Takes the last snooze back, unless something else happened since. */
	public void undoSnooze(AccountId account, FollowUpId id) {
		FollowUp followUp = this.followUps.get(account, id);
		FollowUpEvent last = this.events.last(followUp);
		if (last.what() == Happening.SNOOZED) {
			note(followUp, followUp.undoSnooze(last, now()));
		}
	}

	/** The thank-you of the newest meeting with someone that is still to be sent. */
	@Transactional(readOnly = true)
	public Optional<FollowUpId> openThankYou(AccountId account, ContactId contact) {
		this.people.mustBeKnown(account, contact);
		return this.followUps.openThanks(account, contact).stream().findFirst().map(FollowUp::id);
	}

	private FollowUp followUp(AccountId account, FollowUpId id, FollowUpKind kind) {
		FollowUp followUp = this.followUps.get(account, id);
		if (followUp.kind() != kind) {
			throw new NotFound(id.toString());
		}
		return followUp;
	}

	private void note(FollowUp followUp, FollowUpEvent event) {
		this.followUps.save(followUp);
		this.events.saveAndFlush(event);
	}

	private Instant now() {
		return this.clock.instant();
	}

}
