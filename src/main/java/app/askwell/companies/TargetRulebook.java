package app.askwell.companies;

import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rules of the target list. */
@Component
class TargetRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(Rule.T1.with(FewOffFocus.MOST), Rule.T2.with(HonestList.USEFUL_FROM, HonestList.HONEST_UP_TO),
				Rule.T3.with(WaysIn.MOST_PEOPLE));
	}

}
