package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.AskId;
import app.askwell.meetings.MeetingId;
import app.askwell.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as its page and its form show it.
 *
 * @param targetId the company on the list of targets, or null
 * @param history the stages it came to, the latest first: one a line, with its day
 */
record OpportunitySheet(OpportunityId id, int version, String role, String company, @Nullable UUID targetId,
		@Nullable String postingUrl, @Nullable String notes, LocalDate heardOn, OpportunityStage stage,
		LocalDate stageOn, @Nullable Ending closedAs, @Nullable LocalDate answerBy, @Nullable ContactId originContactId,
		@Nullable MeetingId originMeetingId, @Nullable AskId originAskId, @Nullable String originNote,
		@Nullable String history) {

	Origin origin() {
		return new Origin(this.originContactId, this.originMeetingId, this.originAskId, this.originNote);
	}

	public String path() {
		return "/opportunities/" + this.id;
	}

	public boolean isClosed() {
		return this.stage == OpportunityStage.CLOSED;
	}

	public boolean isAccepted() {
		return this.stage == OpportunityStage.ACCEPTED;
	}

	/** Whether an answer is awaited by a day. */
	public boolean isToAnswer() {
		return this.stage == OpportunityStage.OFFER && this.answerBy != null;
	}

}
