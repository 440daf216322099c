package app.askwell.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.askwell.shared.Rule;

/**
 * What a form that came back says besides its refusals.
 *
 * @param advice what stands against saving until there is a reason, by rule
 * @param rewrites by field, wordings that would pass
 */
public record Counsel(List<Advised> advice, Map<String, List<Rewrite>> rewrites) {

	/** Name under which the page finds it. */
	static final String ATTRIBUTE = "counsel";

	/** What is advised about one field. */
	public List<String> about(String field) {
		return this.advice.stream()
			.flatMap((advised) -> advised.lines().stream())
			.filter((line) -> line.field().equals(field))
			.map(Line::text)
			.toList();
	}

	/** A wording for one field that would pass. */
	public List<Rewrite> rewrites(String field) {
		return this.rewrites.getOrDefault(field, List.of());
	}

	/**
	 * What one rule advises against.
	 *
	 * @param usual three reasons that people have, in words
	 * @param chosen number of the one that was ticked, or empty
	 * @param own the reason typed instead, or empty
	 */
	public record Advised(Rule rule, List<Line> lines, List<String> usual, String chosen, String own) {

		/** Whether no reason is given yet. */
		public boolean isUnanswered() {
			return this.chosen.isEmpty() && this.own.isEmpty();
		}

	}

	/**
	 * One sentence of it.
	 *
	 * @param field the field it belongs to, or empty for the whole form
	 */
	public record Line(String field, String text) {

	}

	/**
	 * A wording that would pass.
	 *
	 * @param found the words whose sentence it stands for
	 */
	public record Rewrite(String text, String found) {

	}

	/** Gathers what is found, in its order. */
	static final class Gathering {

		private final Map<Rule, List<Line>> lines = new LinkedHashMap<>();

		private final Map<String, List<Rewrite>> rewrites = new LinkedHashMap<>();

		void advise(Rule rule, Line line) {
			this.lines.computeIfAbsent(rule, (first) -> new ArrayList<>()).add(line);
		}

		void rewrite(String field, Rewrite rewrite) {
			this.rewrites.computeIfAbsent(field, (first) -> new ArrayList<>()).add(rewrite);
		}

		Map<Rule, List<Line>> lines() {
			return this.lines;
		}

		Counsel with(List<Advised> advice) {
			return new Counsel(advice, this.rewrites);
		}

	}

}
