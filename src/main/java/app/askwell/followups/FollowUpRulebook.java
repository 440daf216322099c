package app.askwell.followups;

import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Component;

/** The rules of what is due. */
@Component
class FollowUpRulebook implements Rulebook {

	@Override
	public Stream<RuleInForce> rules() {
		return Stream.of(Rule.P1.with(ThankYouDue.WITHIN.toHours()), Rule.P2.with(),
				Rule.P4.with(FollowUpView.MOST_EXTENSIONS), Rule.P5.with(WhatFollows.DAYS_TO_CLOSE_THE_LOOP),
				Rule.P7.with(), Rule.P8.with());
	}

}
