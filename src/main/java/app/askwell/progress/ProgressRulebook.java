package app.askwell.progress;

import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rules of reach and of results. */
@Component
class ProgressRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(Rule.R1.with(Reach.DAYS_COUNTED),
				Rule.R2.with(Reach.DAYS_WITHOUT_INDUSTRY, Reach.DAYS_WITHOUT_HIRER),
				Rule.R3.with(Comparison.WEEKS_FOR_A_CLAIM, Comparison.EVENTS_FOR_A_CLAIM));
	}

}
