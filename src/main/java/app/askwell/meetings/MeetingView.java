package app.askwell.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import app.askwell.pitch.PitchPart;
import app.askwell.pitch.SpokenTime;
import app.askwell.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its pages show it.
 *
 * @param asking the questions, one a line
 * @param opportunity what it is an interview for, or null
 * @param sought role and company of that
 */
record MeetingView(MeetingId id, int version, MeetingKind kind, MeetingPurpose purpose, @Nullable String title,
		LocalDate meetingOn, @Nullable LocalTime startsAt, @Nullable Integer minutes, @Nullable String place,
		@Nullable String introduction, String asking, @Nullable String offer, @Nullable String theirInterests,
		@Nullable String timeLimit, @Nullable LocalDate heldOn, @Nullable String notes, @Nullable String learned,
		@Nullable String newCompanies, @Nullable String newPositions, @Nullable String resumeFeedback,
		@Nullable LocalDate cancelledOn, @Nullable OpportunityId opportunity, @Nullable String sought,
		@Nullable String people) {

	public String path() {
		return "/meetings/" + this.id;
	}

	public List<String> questions() {
		return this.asking.lines().toList();
	}

	public Readiness readiness() {
		return new Readiness(this.introduction != null, questions().size(), this.offer != null);
	}

	public boolean planned() {
		return this.heldOn == null && this.cancelledOn == null;
	}

	/** What to call it; null when nobody is named. */
	public @Nullable String headline() {
		return (this.title != null) ? this.title : this.people;
	}

	/** How long the introduction takes to say. */
	public SpokenTime introductionTime() {
		return SpokenTime.of(PitchPart.INTRODUCTION, this.introduction);
	}

}
