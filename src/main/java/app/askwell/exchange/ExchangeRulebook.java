package app.askwell.exchange;

import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rules of asks and promises. */
@Component
class ExchangeRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(Rule.F4.with(), Rule.A1.with(TangibleAsk.FEWEST_WORDS), Rule.A2.with(),
				Rule.A3.with(FewOpenActions.MOST), Rule.A4.with(), Rule.A5.with(SpokenWithTwice.FEWEST_DAYS),
				Rule.A6.with(TwoWayStreet.TOO_FAR_AHEAD), Rule.A7.with(MoreThanAsks.IN_A_ROW),
				Rule.A8.with(LeadTime.FEWEST_DAYS, LeadTime.FEWEST_DAYS_FOR_AN_INTRODUCTION),
				Rule.A9.with(ForwardableNote.MOST_WORDS),
				Rule.P3.with(CheckBackDate.USUAL_DAYS, CheckBackDate.MOST_DAYS));
	}

}
