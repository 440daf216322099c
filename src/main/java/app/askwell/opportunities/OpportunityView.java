package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.meetings.MeetingId;
import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of an opportunity tells.
 *
 * @param origin what it came from; none where nobody knows
 * @param others the latest meetings that are no interviews yet
 * @param today the account's day
 */
record OpportunityView(OpportunitySheet sheet, List<OriginLine> origin, List<Entered> stages, List<Someone> people,
		List<Talk> interviews, List<Talk> others, List<Planned> steps, LocalDate today) {

	/** A stage it came to. */
	record Entered(OpportunityStage stage, LocalDate enteredOn) {

	}

	/** Someone who has a part in it. */
	record Someone(ContactId id, String name, @Nullable String jobTitle, @Nullable String company,
			OpportunityPart part) {

		public String initials() {
			return Initials.of(this.name);
		}

	}

	/**
	 * A meeting that is an interview for it.
	 *
	 * @param thanks how many thank-yous are still to be sent
	 */
	record Talk(MeetingId id, String kind, @Nullable String title, LocalDate day, boolean held, boolean cancelled,
			@Nullable String people, int thanks) {

		/** What to call it; null when nobody is named. */
		public @Nullable String headline() {
			return (this.title != null) ? this.title : this.people;
		}

	}

	/** A step that is still to be done. */
	record Planned(UUID id, String step, LocalDate dueOn, @Nullable String person) {

	}

	/** Whether there is an interview, and its stage does not say so yet. */
	public boolean isToMoveOn() {
		boolean before = this.sheet.stage() == OpportunityStage.LEAD || this.sheet.stage() == OpportunityStage.APPLIED;
		return before && this.interviews.stream().anyMatch((talk) -> !talk.cancelled());
	}

	/** Whether nothing is planned, although something could be. */
	public boolean isWithoutStep() {
		return this.steps.isEmpty() && this.sheet.stage().isOpen();
	}

}
