package app.askwell.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.shared.Words;

/**
 * A text cut into pieces, those that were looked for marked: pages write each piece as
 * text, so nothing in it can be taken for markup.
 */
record Passage(List<Piece> pieces) {

	/** Letters on each side of the first hit. */
	private static final int AROUND = 70;

	private static final int LONGEST = 180;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['`´‘’ʼ′＇][\\p{L}\\p{M}\\p{N}]+)*");

	/** Letters that others write as two. */
	private static final Pattern SPELLED_OUT = Pattern.compile("(?iu)[äöüøå]");

	private static final Pattern EAST_ASIAN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

	/** Some letters in a row. */
	record Piece(String text, boolean marked) {
	}

	/** The whole text. */
	static Passage whole(String text, Collection<String> wanted) {
		return cut(text, 0, text.length(), wanted);
	}

	/** The place of the first hit, or the beginning where there is none. */
	static Passage around(String text, Collection<String> wanted) {
		String line = text.strip().replaceAll("\\s*\\n\\s*", " · ").replaceAll("\\s+", " ");
		int hit = first(line, wanted);
		int start = (hit <= AROUND) ? 0 : line.indexOf(' ', hit - AROUND) + 1;
		start = (start == 0 || start > hit) ? Math.max(0, Math.min(start, hit - AROUND)) : start;
		int end = Math.min(line.length(), start + LONGEST);
		int blank = line.lastIndexOf(' ', end);
		end = (end < line.length() && blank > start + AROUND) ? blank : end;
		return cut(line, whole(line, start), whole(line, end), wanted);
	}

	boolean isMarked() {
		return this.pieces.stream().anyMatch(Piece::marked);
	}

	private static int first(String text, Collection<String> wanted) {
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			if (isWanted(word.group(), wanted)) {
				return word.start();
			}
		}
		return 0;
	}

	/** Not in the middle of a sign that takes two places. */
	private static int whole(String text, int place) {
		return (place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place))) ? place - 1 : place;
	}

	private static Passage cut(String text, int start, int end, Collection<String> wanted) {
		List<Piece> pieces = new ArrayList<>();
		StringBuilder plain = new StringBuilder((start > 0) ? "… " : "");
		Matcher word = WORD.matcher(text).region(start, end);
		int done = start;
		while (word.find()) {
			if (isWanted(word.group(), wanted)) {
				add(pieces, plain.append(text, done, word.start()).toString(), false);
				add(pieces, word.group(), true);
				plain.setLength(0);
				done = word.end();
			}
		}
		add(pieces, plain.append(text, done, end).append((end < text.length()) ? " …" : "").toString(), false);
		return new Passage(pieces);
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

	private static boolean isWanted(String word, Collection<String> wanted) {
		String key = Words.key(word);
		String spelledOut = SPELLED_OUT.matcher(word).find()
				? Words.key(word.replaceAll("(?iu)[äöüø]", "$0e").replaceAll("(?iu)å", "aa")) : key;
		return wanted.stream()
			.anyMatch((one) -> key.startsWith(one) || spelledOut.startsWith(one)
					|| EAST_ASIAN.matcher(one).matches() && key.contains(one));
	}

}
