package app.askwell.companies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a company is recognised in running text, such as a note on a person. */
final class CompanyMention {

	/** Stands nowhere: there is nothing after the end. */
	private static final String NOTHING = "\\Z.";

	private CompanyMention() {
	}

	/**
	 * A regular expression of PostgreSQL that finds the name as whole words, without its
	 * legal form. A name of one word often is an ordinary word too ("Target", "Bolt"), so
	 * it is found only as it was typed, or with a capital letter.
	 */
	static String pattern(String name) {
		List<String> words = words(name);
		return switch (words.size()) {
			case 0 -> NOTHING;
			case 1 -> edge("^") + "(" + words.get(0) + "|" + capital(words.get(0)) + ")" + edge("$");
			default -> "(?i)" + edge("^") + String.join("\\W+", words) + edge("$");
		};
	}

	private static String edge(String end) {
		return "(" + end + "|\\W)";
	}

	private static List<String> words(String name) {
		List<String> words = new ArrayList<>(
				Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList());
		while (words.size() > 1 && CompanyName.isLegalForm(words.get(words.size() - 1))) {
			words.remove(words.size() - 1);
		}
		return words;
	}

	private static String capital(String word) {
		int first = word.offsetByCodePoints(0, 1);
		return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
	}

}
