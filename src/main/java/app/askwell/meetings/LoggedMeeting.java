package app.askwell.meetings;

import java.util.List;

/**
 * A meeting that was held.
 *
 * @param newNames lines such as "Mei Lin, CMO, Corvane"
 */
public record LoggedMeeting(Arrangement arrangement, List<Encounter> people, Outcome outcome, List<String> newNames) {

	List<Attendee> who() {
		return this.people.stream().map(Encounter::who).toList();
	}

}
