package app.askwell.shared;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A name as far as there is room for it, cut between letters as a reader sees them. */
public final class Label {

	/** Ordinary letters that fit. */
	static final int ROOM = 21;

	private static final int PICTURES = 0x1F000;

	private static final Set<UnicodeScript> WIDE = Set.of(UnicodeScript.HANGUL, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA);

	private static final Pattern LETTER = Pattern.compile("\\X");

	/** What keeps a name that is written from the right apart from what is around it. */
	private static final char ISOLATED = '\u2068';

	private static final char END_OF_ISOLATED = '\u2069';

	private Label() {
	}

	/** How many ordinary letters a name is wide, as far as there is room. */
	public static int width(String name) {
		return Math.min(letters(name).stream().mapToInt(Label::width).sum(), ROOM + 1);
	}

	/** As far as there is the usual room. */
	public static String of(String name) {
		return of(name, ROOM);
	}

	/** As far as there is room for so many ordinary letters. */
	public static String of(String name, int room) {
		StringBuilder label = new StringBuilder();
		int left = room;
		for (MatchResult letter : letters(name)) {
			left -= width(letter);
			if (left < 0) {
				return ISOLATED + label.toString().stripTrailing() + "…" + END_OF_ISOLATED;
			}
			label.append(letter.group());
		}
		return ISOLATED + label.toString() + END_OF_ISOLATED;
	}

	private static List<MatchResult> letters(String name) {
		return LETTER.matcher(name.strip()).results().toList();
	}

	/** Signs of East Asia and pictures take the room of two letters. */
	private static int width(MatchResult letter) {
		int sign = letter.group().codePointAt(0);
		boolean wide = Character.isIdeographic(sign) || sign >= PICTURES || WIDE.contains(UnicodeScript.of(sign));
		return wide ? 2 : 1;
	}

}
