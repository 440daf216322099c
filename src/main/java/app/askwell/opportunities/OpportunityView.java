package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.meetings.MeetingId;
import app.askwell.shared.Initials;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of an opportunity tells.
 *
 * @param origin what it came from; none where nobody knows
 * @param talks interviews for it, and the latest meetings that are for nothing yet
 * @param today the account's day
 */
record OpportunityView(OpportunitySheet sheet, List<OriginLine> origin, List<Someone> people, List<Talk> talks,
		List<Planned> steps, LocalDate today) {

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
	record Talk(MeetingId id, String kind, @Nullable String title, LocalDate day, boolean belongs, boolean held,
			boolean cancelled, @Nullable String people, int thanks) {

		/** What to call it; null when nobody is named. */
		public @Nullable String headline() {
			return (this.title != null) ? this.title : this.people;
		}

	}

	/** A step that is still to be done. */
	record Planned(UUID id, String step, LocalDate dueOn, @Nullable String person) {

	}

	/** The stages it came to, the latest first. */
	public List<Entered> stages() {
		return Typed.orEmpty(this.sheet.history()).lines().map((line) -> {
			int blank = line.indexOf(' ');
			return new Entered(OpportunityStage.valueOf(line.substring(0, blank)),
					LocalDate.parse(line.substring(blank + 1)));
		}).toList();
	}

	public List<Talk> interviews() {
		return this.talks.stream().filter(Talk::belongs).toList();
	}

	/** Meetings that may be interviews, too. */
	public List<Talk> others() {
		return this.talks.stream().filter((talk) -> !talk.belongs()).toList();
	}

	/** Whether there is an interview, and its stage does not say so yet. */
	public boolean isToMoveOn() {
		boolean before = this.sheet.stage() == OpportunityStage.LEAD || this.sheet.stage() == OpportunityStage.APPLIED;
		return before && interviews().stream().anyMatch((talk) -> !talk.cancelled());
	}

	/** Whether nothing is planned, although something could be. */
	public boolean isWithoutStep() {
		return this.steps.isEmpty() && this.sheet.stage().isOpen();
	}

}
