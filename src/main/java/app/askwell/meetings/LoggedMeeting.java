package app.askwell.meetings;

import java.util.List;

/**
 * A meeting that was held.
 *
 * @param newNames lines such as "Mei Lin, CMO, Corvane"
 * @param targets companies that came up and go on the target list, one a line
 */
public record LoggedMeeting(Arrangement arrangement, List<Encounter> people, Outcome outcome, List<String> newNames,
		String targets) {

	public LoggedMeeting(Arrangement arrangement, List<Encounter> people, Outcome outcome, List<String> newNames) {
		this(arrangement, people, outcome, newNames, "");
	}

	List<Attendee> who() {
		return this.people.stream().map(Encounter::who).toList();
	}

}
