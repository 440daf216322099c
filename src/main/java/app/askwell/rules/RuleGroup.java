package app.askwell.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.shared.RuleInForce;

/**
 * Rules about the same thing.
 *
 * @param letter what their numbers begin with
 * @param rules in the order of their numbers
 */
record RuleGroup(String letter, List<RuleInForce> rules) {

	static List<RuleGroup> of(Stream<RuleInForce> rules) {
		return rules.sorted(Comparator.comparing(RuleInForce::rule))
			.collect(Collectors.groupingBy((one) -> one.rule().name().substring(0, 1), LinkedHashMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((group) -> new RuleGroup(group.getKey(), group.getValue()))
			.toList();
	}

	/** The message key of its heading. */
	public String title() {
		return "rules.group." + this.letter;
	}

}
