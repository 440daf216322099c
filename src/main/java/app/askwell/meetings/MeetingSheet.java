package app.askwell.meetings;

import java.util.List;

/** What goes on paper for a meeting: what to ask, what to offer, what to find out. */
record MeetingSheet(MeetingView meeting, List<MeetingPerson> people, List<Interest> interests, List<BetweenUs> open) {

	List<Interest> of(MeetingPerson person) {
		return this.interests.stream().filter((interest) -> interest.person().equals(person.id())).toList();
	}

	List<BetweenUs> openWith(MeetingPerson person) {
		return this.open.stream().filter((one) -> one.person().equals(person.id())).toList();
	}

}
