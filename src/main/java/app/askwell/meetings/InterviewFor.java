package app.askwell.meetings;

import app.askwell.shared.OpportunityId;

/** What a meeting is an interview for. */
public record InterviewFor(OpportunityId id, String role, String company) {

	public String path() {
		return "/opportunities/" + this.id;
	}

}
