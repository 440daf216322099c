package app.askwell.followups;

import java.util.Optional;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

import org.springframework.stereotype.Component;

/** Saves a follow-up together with the line that this adds to its history (P8). */
@Component
@Upholds(Rule.P8)
class Chronicle {

	private final FollowUps followUps;

	private final FollowUpEvents events;

	Chronicle(FollowUps followUps, FollowUpEvents events) {
		this.followUps = followUps;
		this.events = events;
	}

	void note(FollowUp followUp, FollowUpEvent event) {
		this.followUps.save(followUp);
		this.events.saveAndFlush(event);
	}

	/** What happened last. */
	Optional<FollowUpEvent> last(FollowUp followUp) {
		return this.events.last(followUp);
	}

}
