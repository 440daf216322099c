package app.askwell.advice;

import java.util.Map;
import java.util.Optional;

import app.askwell.shared.Rule;

/** Which rule stands behind the refusal of an ask, where one does. */
final class AskGates {

	/**
	 * Beginnings of the codes. A missing day or a word too few is a slip, and no rule.
	 */
	private static final Map<String, Rule> BEGINNINGS = Map.of("refusal.ask.vague.", Rule.A1,
			"refusal.ask.begs-for-a-job.", Rule.A2, "refusal.ask.too-many-open", Rule.A3, "refusal.ask.two-ahead",
			Rule.A6, "refusal.ask.no-focus", Rule.F4);

	private AskGates() {
	}

	static Optional<Rule> behind(String code) {
		return BEGINNINGS.entrySet()
			.stream()
			.filter((gate) -> code.startsWith(gate.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

}
