package app.askwell.meetings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.askwell.shared.LedTo;

/** A meeting with everyone and everything that belongs to it. */
record MeetingRecord(MeetingView meeting, List<MeetingPerson> everyone, List<Agreement> agreements, List<LedTo> led) {

	public List<MeetingPerson> present() {
		return this.everyone.stream().filter((person) -> !person.heardOf()).toList();
	}

	public List<MeetingPerson> heardOf() {
		return this.everyone.stream().filter(MeetingPerson::heardOf).toList();
	}

	/** Those of whom something was learned. */
	public List<MeetingPerson> known() {
		return this.everyone.stream().filter((person) -> person.about() != null).toList();
	}

	/** Whether it yielded anything beyond the notes. */
	public boolean fruitful() {
		boolean written = Stream
			.of(this.meeting.learned(), this.meeting.newCompanies(), this.meeting.newPositions(),
					this.meeting.resumeFeedback())
			.anyMatch(Objects::nonNull);
		return written || !heardOf().isEmpty() || !known().isEmpty()
				|| this.agreements.stream().anyMatch(Agreement::theirs);
	}

}
