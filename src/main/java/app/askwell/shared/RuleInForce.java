package app.askwell.shared;

import java.util.List;

/**
 * A rule that holds today.
 *
 * @param rule which one
 * @param limits what its words mention, in order: the constants of its policy
 */
public record RuleInForce(Rule rule, List<Object> limits) {

	/** The message key of what it says; with {@code .why} that of its reason. */
	public String words() {
		return "rule." + this.rule;
	}

	/** Whether it refuses, rather than shows or advises. */
	public boolean isGate() {
		return this.rule.severities().contains(Severity.GATE);
	}

	/** Whether it advises, and saves all the same for a reason. */
	public boolean isAdvice() {
		return this.rule.severities().contains(Severity.ADVICE);
	}

}
