package app.askwell.followups;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** Saves a follow-up together with the line that this adds to its history (P8). */
@Component
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
