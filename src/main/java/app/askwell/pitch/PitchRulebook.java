package app.askwell.pitch;

import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rule of the pitch. */
@Component
class PitchRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(Rule.W1.with(TwoMinuteProfile.MOST_WORDS, SpokenTime.WORDS_A_MINUTE));
	}

}
