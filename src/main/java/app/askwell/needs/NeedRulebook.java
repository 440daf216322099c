package app.askwell.needs;

import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rules of needs. */
@Component
class NeedRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(Rule.N1.with(FewNeeds.MOST), Rule.N2.with(HelperList.MOST));
	}

}
