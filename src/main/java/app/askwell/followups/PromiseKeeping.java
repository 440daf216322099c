package app.askwell.followups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.exchange.Ledger;
import app.askwell.shared.AccountId;
import app.askwell.shared.Moment;
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

	private final Chronicle chronicle;

	private final CheckBacks checkBacks;

	private final MeetingYield meetingYield;

	private final People people;

	private final Ledger ledger;

	private final Clock clock;

	PromiseKeeping(FollowUps followUps, Chronicle chronicle, CheckBacks checkBacks, MeetingYield meetingYield,
			People people, Ledger ledger, Clock clock) {
		this.followUps = followUps;
		this.chronicle = chronicle;
		this.checkBacks = checkBacks;
		this.meetingYield = meetingYield;
		this.people = people;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** Keeps the text of a thank-you as far as it is written. */
	public void draft(AccountId account, FollowUpId id, String text) {
		FollowUp thanks = this.followUps.get(account, id);
		if (thanks.kind() != FollowUpKind.THANK_YOU) {
			throw new NotFound(id.toString());
		}
		thanks.write(Typed.orNull(text));
		this.followUps.saveAndFlush(thanks);
	}

	/**
	 * Notes that it is done; what is done already stays as it is.
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
			case CLOSE_THE_LOOP -> this.chronicle.note(followUp, followUp.close(Happening.DONE, now()));
			default -> throw new Refused(Refusal.of("refusal.check-back.no-answer", ""));
		}
	}

	private void send(FollowUp thanks, String text) {
		var offered = this.meetingYield.offered(thanks.account(), thanks.meeting(), thanks.contact());
		Refused.ifAny(ConfirmsWhatWasOffered.check(text, offered));
		thanks.write(Typed.orNull(text));
		this.chronicle.note(thanks, thanks.close(Happening.SENT, now()));
	}

	/** Takes back that something was done, or how a check-back was answered. */
	public void undoCompletion(AccountId account, FollowUpId id) {
		FollowUp followUp = this.followUps.get(account, id);
		if (followUp.kind() == FollowUpKind.CHECK_BACK) {
			this.checkBacks.undoAnswer(followUp);
		}
		else if (followUp.isClosed() && followUp.give() != null) {
			this.ledger.undoDelivery(account, followUp.give());
		}
		else if (followUp.isClosed()) {
			this.chronicle.note(followUp, followUp.reopen(followUp.dueOn(), now()));
		}
	}

	public void snooze(AccountId account, FollowUpId id, LocalDate until, LocalDate today) {
		FollowUp followUp = this.followUps.get(account, id);
		if (!followUp.isClosed()) {
			this.chronicle.note(followUp, followUp.snoozeUntil(until, today, now()));
		}
	}

	/** Takes the last snooze back, unless something else happened since. */
	public void undoSnooze(AccountId account, FollowUpId id) {
		FollowUp followUp = this.followUps.get(account, id);
		this.chronicle.last(followUp)
			.filter((last) -> last.what() == Happening.SNOOZED)
			.ifPresent((last) -> this.chronicle.note(followUp, followUp.undoSnooze(last, now())));
	}

	/** The thank-you of the newest meeting with someone that is still to be sent. */
	@Transactional(readOnly = true)
	public Optional<FollowUpId> openThankYou(AccountId account, ContactId contact) {
		this.people.mustBeKnown(account, contact);
		return this.followUps.openThanks(account, contact).stream().findFirst().map(FollowUp::id);
	}

	private Instant now() {
		return Moment.now(this.clock);
	}

}
