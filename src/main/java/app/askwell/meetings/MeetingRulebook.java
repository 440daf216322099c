package app.askwell.meetings;

import java.util.stream.Stream;

import app.askwell.pitch.ShortIntroduction;
import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rules of meetings. */
@Component
class MeetingRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(Rule.M1.with(Preparation.ENOUGH_QUESTIONS, ShortIntroduction.MOST_WORDS), Rule.M2.with(),
				Rule.M3.with(MeetingPurpose.values().length));
	}

}
