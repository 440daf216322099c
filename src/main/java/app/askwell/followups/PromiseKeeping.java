package app.askwell.followups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.exchange.Ledger;
import app.askwell.shared.AccountId;
import app.askwell.shared.Moment;
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

	/** What ends a follow-up, or moves it as an answer. */
	private static final List<String> ENDS = List.of("follow_up.thanked", "follow_up.told", "follow_up.step-done",
			"follow_up.step-ended", "promise.answered", "give.delivered", "give.withdrawn");

	private final FollowUps followUps;

	private final Chronicle chronicle;

	private final Changes changes;

	private final ThankYouGates gates;

	private final NoteTakenBack notes;

	private final People people;

	private final Ledger ledger;

	private final Clock clock;

	PromiseKeeping(FollowUps followUps, Chronicle chronicle, Changes changes, ThankYouGates gates, NoteTakenBack notes,
			People people, Ledger ledger, Clock clock) {
		this.followUps = followUps;
		this.chronicle = chronicle;
		this.changes = changes;
		this.gates = gates;
		this.notes = notes;
		this.people = people;
		this.ledger = ledger;
		this.clock = clock;
	}

	/**
	 * Notes that it is done, once. A note that is still to be sent from here is not.
	 * @param version the version it was opened on, or null
	 * @param text what the thank-you said, for anything else null
	 * @throws Refused if the thank-you leaves out what was offered or is being sent this
	 * moment, or a check-back has no answer
	 * @throws app.askwell.shared.AlreadyDone if it was closed before
	 * @throws app.askwell.shared.Stale if another tab wrote another text in between
	 */
	public Recorded<FollowUpId> complete(AccountId account, FollowUpId id, @Nullable Integer version,
			@Nullable String text, LocalDate today) {
		FollowUp followUp = this.followUps.get(account, id);
		AlreadyFinished.check(followUp, text);
		followUp.mustStillBeAt(version);
		String kind = switch (followUp.kind()) {
			case THANK_YOU -> "follow_up.thanked";
			case KEEP_MY_WORD -> "give.delivered";
			case CLOSE_THE_LOOP -> "follow_up.told";
			case NEXT_STEP -> "follow_up.step-done";
			default -> throw new Refused(Refusal.of("refusal.check-back.no-answer", ""));
		};
		if (followUp.kind() == FollowUpKind.THANK_YOU) {
			// Beside the change, so that taking it back does not put the note on its way.
			this.notes.takeBack(followUp);
		}
		return this.changes.record(account, kind, () -> {
			finish(followUp, text, today);
			return id;
		});
	}

	private void finish(FollowUp followUp, @Nullable String text, LocalDate today) {
		switch (followUp.kind()) {
			case THANK_YOU -> send(followUp, Typed.orEmpty(text));
			case KEEP_MY_WORD ->
				this.ledger.deliver(followUp.account(), Objects.requireNonNull(followUp.give()), today);
			default -> this.chronicle.note(followUp, followUp.close(Happening.DONE, now()));
		}
	}

	private void send(FollowUp thanks, String text) {
		this.gates.pass(thanks, text);
		thanks.write(Typed.orNull(text));
		this.chronicle.note(thanks, thanks.close(Happening.SENT, now()));
	}

	/**
	 * Takes back that something was done, or how a check-back was answered.
	 * @throws Refused if it is too long ago, or something else happened since
	 */
	public void undoCompletion(AccountId account, FollowUpId id) {
		FollowUp followUp = this.followUps.get(account, id);
		this.changes.last(account, ENDS, "follow_up", id.value())
			.ifPresentOrElse((change) -> this.changes.putBack(account, change), () -> {
				if (followUp.isClosed()) {
					throw new Refused(Refusal.of("refusal.follow-up.long-closed", ""));
				}
			});
	}

	public Recorded<FollowUpId> snooze(AccountId account, FollowUpId id, LocalDate until, LocalDate today) {
		return this.changes.record(account, "follow_up.snoozed", () -> {
			FollowUp followUp = this.followUps.get(account, id);
			if (!followUp.isClosed()) {
				this.chronicle.note(followUp, followUp.snoozeUntil(until, today, now()));
			}
			return id;
		});
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
