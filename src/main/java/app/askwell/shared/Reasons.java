package app.askwell.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why the user saves against advice, by the rule that advises.
 *
 * @param byRule the reason in words, {@value #LONGEST} letters at most
 */
public record Reasons(Map<Rule, String> byRule) {

	/** What the column takes. */
	public static final int LONGEST = 300;

	public static final Reasons NONE = new Reasons(Map.of());

	public Reasons {
		byRule = Map.copyOf(byRule);
	}

	/**
	 * For something that was decided before it came here, such as what an import brings.
	 */
	public static Reasons of(Rule rule, String reason) {
		return new Reasons(Map.of(rule, reason));
	}

	/**
	 * Lets the findings pass if nothing refuses and each advice has its reason.
	 * @return the advice that is not followed, with the reason for each rule
	 * @throws Refused with all of the findings, also those that have their reason, so
	 * that a page shows everything at once
	 */
	public List<Overridden> settle(Collection<? extends Finding> findings) {
		Map<Rule, Overridden> overridden = new LinkedHashMap<>();
		List<Finding> standing = new ArrayList<>(findings);
		boolean passes = true;
		for (Finding finding : findings) {
			String reason = (finding instanceof Advice advice) ? this.byRule.getOrDefault(advice.rule(), "") : "";
			passes = passes && !reason.isBlank();
			if (reason.length() > LONGEST) {
				standing.add(Refusal.of("refusal.reason.too-long", "", LONGEST));
				passes = false;
			}
			if (finding instanceof Advice advice) {
				overridden.putIfAbsent(advice.rule(), new Overridden(advice, reason));
			}
		}
		if (!passes) {
			throw new Refused(standing);
		}
		return List.copyOf(overridden.values());
	}

	/** Advice, and why it is not followed. */
	public record Overridden(Advice advice, String reason) {
	}

}
