package app.askwell.opportunities;

import java.util.List;
import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rule of opportunities. */
@Component
class OpportunityRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(new RuleInForce(Rule.R4, List.of()));
	}

}
