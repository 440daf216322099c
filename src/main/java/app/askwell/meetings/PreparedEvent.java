package app.askwell.meetings;

import java.util.Optional;

import app.askwell.shared.Advice;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * An event is prepared like a coffee: who comes with two questions and one thing to offer
 * leaves with people, who comes without leaves with cards.
 */
@Upholds(Rule.M1)
final class PreparedEvent {

	private PreparedEvent() {
	}

	/**
	 * Advises against going unprepared, when such an event is logged.
	 * @param prepared whether anything was brought
	 */
	static Optional<Advice> check(MeetingKind kind, boolean prepared) {
		return (kind == MeetingKind.EVENT && !prepared)
				? Optional.of(Advice.of(Rule.M1, "advice.meeting.unprepared", "")) : Optional.empty();
	}

}
