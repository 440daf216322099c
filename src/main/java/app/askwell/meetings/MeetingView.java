package app.askwell.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its pages show it.
 *
 * @param asking the questions, one a line
 */
record MeetingView(MeetingId id, int version, MeetingKind kind, MeetingPurpose purpose, @Nullable String title,
		LocalDate meetingOn, @Nullable LocalTime startsAt, @Nullable Integer minutes, @Nullable String place,
		@Nullable String introduction, String asking, @Nullable String offer, @Nullable String theirInterests,
		@Nullable String timeLimit, @Nullable LocalDate heldOn, @Nullable String notes, @Nullable String learned,
		@Nullable String newCompanies, @Nullable String newPositions, @Nullable String resumeFeedback,
		@Nullable LocalDate cancelledOn, @Nullable String people) {

	/** Words a minute when nobody hurries. */
	private static final int PACE = 150;

	List<String> questions() {
		return this.asking.lines().toList();
	}

	Readiness readiness() {
		return new Readiness(this.introduction != null, questions().size(), this.offer != null);
	}

	boolean planned() {
		return this.heldOn == null && this.cancelledOn == null;
	}

	boolean unpreparedEvent() {
		return this.kind == MeetingKind.EVENT && !readiness().begun();
	}

	/** What to call it; null when nobody is named. */
	@Nullable String headline() {
		return (this.title != null) ? this.title : this.people;
	}

	/** How long the introduction takes to say. */
	int introductionSeconds() {
		return (this.introduction != null) ? Words.count(this.introduction) * 60 / PACE : 0;
	}

	boolean introductionTooLong() {
		return this.introduction != null && Words.count(this.introduction) > Preparation.INTRODUCTION_WORDS;
	}

}
