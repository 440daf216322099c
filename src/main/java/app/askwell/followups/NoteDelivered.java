package app.askwell.followups;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import app.askwell.bin.Changes;
import app.askwell.mail.LetterAccepted;
import app.askwell.mail.LetterStopped;
import app.askwell.shared.AccountId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what became of thank-yous that Askwell sends: done once the mail server has them,
 * due as before when it will not. It refuses nothing, or a letter that is there would be
 * sent again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoteDelivered {

	private final FollowUps followUps;

	private final Chronicle chronicle;

	private final Changes changes;

	private final Clock clock;

	NoteDelivered(FollowUps followUps, Chronicle chronicle, Changes changes, Clock clock) {
		this.followUps = followUps;
		this.chronicle = chronicle;
		this.changes = changes;
		this.clock = clock;
	}

	@EventListener
	void on(LetterAccepted news) {
		thanks(news.account(), news.kind(), news.period()).ifPresent((thanks) -> {
			// Beside the change, so that taking it back does not put the note on its way.
			thanks.arrive();
			this.followUps.saveAndFlush(thanks);
			this.changes.record(news.account(), "follow_up.thanked", () -> {
				this.chronicle.note(thanks, thanks.close(Happening.SENT, now()));
				return thanks.id();
			});
		});
	}

	@EventListener
	void on(LetterStopped news) {
		thanks(news.account(), news.kind(), news.period()).filter((thanks) -> thanks.postedAt() != null)
			.ifPresent((thanks) -> this.chronicle.note(thanks, thanks.comeBack(now())));
	}

	/** The thank-you of a letter, unless it is gone or done another way. */
	private Optional<FollowUp> thanks(AccountId account, String kind, String period) {
		return kind.equals(ThankYouPost.KIND)
				? this.followUps.hold(account, FollowUpId.valueOf(period)).filter((thanks) -> !thanks.isClosed())
				: Optional.empty();
	}

	private Instant now() {
		return this.clock.instant();
	}

}
