package app.askwell.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text the way phrases read it: keys and marks in one line, each followed by a blank.
 */
final class Reading {

	private final String text;

	private final List<Token> tokens;

	private final List<Integer> starts = new ArrayList<>();

	private final String line;

	Reading(String text, Spellings spellings) {
		this.text = text;
		this.tokens = Token.in(text);
		StringBuilder keys = new StringBuilder(" ");
		for (Token token : this.tokens) {
			this.starts.add(keys.length());
			keys.append(spellings.meant(token.key())).append(' ');
		}
		this.line = keys.toString();
	}

	List<MatchResult> matches(Pattern phrase) {
		return phrase.matcher(this.line).results().toList();
	}

	/** The words of a match as the user wrote them. */
	String written(MatchResult match) {
		int from = -1;
		int to = -1;
		for (int i = 0; i < this.tokens.size(); i++) {
			int start = this.starts.get(i);
			if (start >= match.start() && start < match.end() && !this.tokens.get(i).isMark()) {
				from = (from < 0) ? this.tokens.get(i).start() : from;
				to = this.tokens.get(i).end();
			}
		}
		return (from < 0) ? "" : this.text.substring(from, to).replaceAll("\\s+", " ");
	}

}
