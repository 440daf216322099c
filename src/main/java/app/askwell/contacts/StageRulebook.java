package app.askwell.contacts;

import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rules of a relationship. */
@Component
class StageRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(
				Rule.P6.with(Stage.MET.quietDays(), Stage.BUILDING.quietDays(), Stage.TRUSTED.quietDays(),
						Stage.SUPPORTER.quietDays()),
				Rule.S1.with(Stage.DAYS_TO_TRUST, Stage.SPAN_OF_TRUST, Stage.DAYS_TO_BUILD, Stage.ACTS_OF_SUPPORT));
	}

}
