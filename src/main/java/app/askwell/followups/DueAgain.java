package app.askwell.followups;

import java.time.Clock;

import app.askwell.bin.PutBack;
import app.askwell.shared.Moment;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears that something was put back. The history of a follow-up keeps what had happened
 * (P8), so it says as well that this was taken back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueAgain {

	private final FollowUps followUps;

	private final Chronicle chronicle;

	private final NoteTakenBack notes;

	private final Clock clock;

	DueAgain(FollowUps followUps, Chronicle chronicle, NoteTakenBack notes, Clock clock) {
		this.followUps = followUps;
		this.chronicle = chronicle;
		this.notes = notes;
		this.clock = clock;
	}

	@EventListener
	void on(PutBack news) {
		for (var id : news.corrected("follow_up")) {
			FollowUp followUp = this.followUps.get(news.account(), id);
			this.chronicle.last(followUp)
				.flatMap((last) -> followUp.backAgain(last, Moment.now(this.clock)))
				.ifPresent((event) -> this.chronicle.note(followUp, event));
			this.notes.catchUp(followUp);
		}
		for (var id : news.returned("follow_up")) {
			this.notes.catchUp(this.followUps.get(news.account(), id));
		}
	}

}
