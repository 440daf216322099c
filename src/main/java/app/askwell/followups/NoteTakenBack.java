package app.askwell.followups;

import java.time.Clock;
import java.time.Instant;

import app.askwell.mail.LetterState;
import app.askwell.mail.Outbox;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back notes that no mail server has, so that none goes out besides another, and
 * sees that none is on its way for ever.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoteTakenBack {

	private final Outbox outbox;

	private final LetterState.Reading letters;

	private final Chronicle chronicle;

	private final Clock clock;

	NoteTakenBack(Outbox outbox, LetterState.Reading letters, Chronicle chronicle, Clock clock) {
		this.outbox = outbox;
		this.letters = letters;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Sees that no note of it goes out any more; it is due as before.
	 * @throws Refused if it is being sent this moment
	 */
	void takeBack(FollowUp thanks) {
		if (!this.outbox.withdraw(thanks.account(), ThankYouPost.KIND, thanks.id().toString(), now())) {
			throw new Refused(Refusal.of("refusal.thank-you.leaving", ""));
		}
		if (thanks.postedAt() != null) {
			this.chronicle.note(thanks, thanks.takeBack(now()));
		}
	}

	/** What became of its note while it was not there to hear of it. */
	void catchUp(FollowUp followUp) {
		if (followUp.postedAt() == null) {
			return;
		}
		var letter = this.letters.of(followUp.account(), ThankYouPost.KIND, followUp.id().toString());
		if (letter.filter(LetterState::isSent).isPresent()) {
			followUp.arrive();
			this.chronicle.note(followUp, followUp.close(Happening.SENT, now()));
		}
		else if (letter.filter(LetterState::isWaiting).isEmpty()) {
			this.chronicle.note(followUp, followUp.comeBack(now()));
		}
	}

	private Instant now() {
		return this.clock.instant();
	}

}
