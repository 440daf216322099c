package app.askwell.meetings;

import java.util.List;

/** A meeting on paper: what to ask, what to offer, what to find out. */
record MeetingSheet(MeetingView meeting, List<MeetingPerson> people, List<Interest> interests) {

	/** Blank lines where too few questions were prepared. */
	public int blanks() {
		return Math.max(0, Preparation.ENOUGH_QUESTIONS - this.meeting.questions().size());
	}

	public List<Interest> of(MeetingPerson person) {
		return this.interests.stream().filter((interest) -> interest.person().equals(person.id())).toList();
	}

}
