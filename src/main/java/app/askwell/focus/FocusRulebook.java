package app.askwell.focus;

import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rules of the focus. */
@Component
class FocusRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(Rule.F1.with(),
				Rule.F2.with(NarrowFocus.MOST_TITLES, NarrowFocus.MOST_PLACES, NarrowFocus.MOST_BANDS), Rule.F3.with(),
				Rule.F5.with(StayNarrow.DAYS_FOR_AN_INDUSTRY), Rule.F6.with());
	}

}
