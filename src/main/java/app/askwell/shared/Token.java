package app.askwell.shared;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word of a text, or a mark between words, with its place in what the user wrote.
 *
 * @param key the word as {@link Words#key} has it, or one of the marks
 * @param start where it starts in the text
 * @param end where it ends
 */
record Token(String key, int start, int end) {

	/** Between the items of a list. */
	static final String LIST = ",";

	/** Between the parts of a sentence. */
	static final String CLAUSE = ":";

	/** Between sentences. No phrase reaches over it. */
	static final String SENTENCE = ".";

	private static final String IN_WORD = "[\\p{L}\\p{M}\\p{N}]+";

	private static final Pattern TOKENS = Pattern
		.compile(String.join("|", "(" + IN_WORD + "(?:[\\p{Cf}" + Words.APOSTROPHES + "]+" + IN_WORD + ")*+)", "(&)",
				"(\\.{2,}|…|[():\\[\\]—―]|(?<=\\s)[-–](?=\\s)|(?<!\\n)\\n(?![ \\t\\r]*\\n))",
				"([.?!]*[?!。？！]+|\\.(?=[\\p{Pe}\\p{Pf}\"']*(?:\\s|$))|\\n\\s*\\n)",
				"([,;/\\\\|•·，、；]|(?<=\\s)\\+(?=\\s))"));

	static List<Token> in(String text) {
		return TOKENS.matcher(text)
			.results()
			.map((found) -> new Token(key(found), found.start(), found.end()))
			.filter((token) -> !token.key().isEmpty())
			.toList();
	}

	boolean isMark() {
		return this.key.equals(LIST) || this.key.equals(CLAUSE) || this.key.equals(SENTENCE);
	}

	/**
	 * Groups by number, in the order of the pattern: word, and, clause, sentence, list.
	 */
	private static String key(MatchResult found) {
		if (found.group(1) != null) {
			return Words.keyOfOne(found.group(1));
		}
		if (found.group(2) != null) {
			return "and";
		}
		if (found.group(3) != null) {
			return CLAUSE;
		}
		return (found.group(4) != null) ? SENTENCE : LIST;
	}

}
