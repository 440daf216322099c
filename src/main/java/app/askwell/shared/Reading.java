package app.askwell.shared;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A text the way phrases read it: the words that were meant, and the marks between. */
final class Reading {

	/** Marks in a row that a phrase reads past. */
	private static final int MOST_MARKS = 3;

	private final String text;

	private final List<Token> tokens = new ArrayList<>();

	private final List<String> keys = new ArrayList<>();

	Reading(String text, Spellings spellings) {
		this.text = text;
		for (Token token : Token.in(text)) {
			String key = spellings.meant(token.key());
			if (!token.isMark() || !isMark(this.keys.size() - 1, key)) {
				this.tokens.add(token);
				this.keys.add(key);
			}
		}
	}

	int size() {
		return this.keys.size();
	}

	/** The word, or the mark, at a place. */
	String key(int at) {
		return this.keys.get(at);
	}

	boolean isWord(int at) {
		return at >= 0 && at < size() && !this.tokens.get(at).isMark();
	}

	boolean isMark(int at, String mark) {
		return at >= 0 && at < size() && this.tokens.get(at).isMark() && this.keys.get(at).equals(mark);
	}

	/** Past commas and the like, but not past the end of a sentence. */
	int wordFrom(int at) {
		int word = at;
		while (word < at + MOST_MARKS && (isMark(word, Token.LIST) || isMark(word, Token.CLAUSE))) {
			word++;
		}
		return word;
	}

	/** Whether a part of a sentence starts here. */
	boolean startsAt(int at) {
		return at == 0 || !isWord(at - 1);
	}

	/** Whether a part of a sentence ends here. */
	boolean endsAt(int at) {
		return !isWord(at);
	}

	/** Whether nothing follows but marks, and what one says when leaving. */
	boolean isOver(int at, @Nullable Part bye) {
		int left = at;
		while (left < size()) {
			long after = isWord(left) ? ((bye != null) ? bye.after(this, left, 1) : 0) : 2;
			if (after <= 1) {
				return false;
			}
			left += Long.SIZE - 1 - Long.numberOfLeadingZeros(after);
		}
		return true;
	}

	/** The words between two places as the user wrote them. */
	String written(int from, int to) {
		List<Token> words = this.tokens.subList(from, to).stream().filter((token) -> !token.isMark()).toList();
		return words.isEmpty() ? ""
				: this.text.substring(words.get(0).start(), words.get(words.size() - 1).end()).replaceAll("\\s+", " ");
	}

}
