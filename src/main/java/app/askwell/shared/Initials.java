package app.askwell.shared;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one or two letters that stand for a person where there is no room for the name.
 * Whole letters as a reader sees them, with their marks, so that none of any script is
 * cut in half.
 */
public final class Initials {

	/** What a reader takes for one letter; a script may have several marks on it. */
	private static final Pattern LETTER = Pattern.compile("\\X");

	/** Thai and Lao write these before the consonant that begins the word. */
	private static final Pattern LEADING_VOWEL = Pattern.compile("^[\u0E40-\u0E44\u0EC0-\u0EC4](?=.)");

	/** One sign of these says as much as a word, and the family's name comes first. */
	private static final Set<UnicodeScript> ONE_IS_ENOUGH = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);

	private Initials() {
	}

	public static String of(String name) {
		List<String> words = Stream.of(Normalizer.normalize(name, Normalizer.Form.NFC).strip().split("[\\s\u00A0]+"))
			.toList();
		List<String> spoken = words.stream().filter(Initials::isSpoken).toList();
		List<String> used = spoken.isEmpty() ? words.subList(0, 1) : spoken;
		String first = initial(used.get(0));
		boolean isAlone = used.size() == 1 || ONE_IS_ENOUGH.contains(UnicodeScript.of(first.codePointAt(0)));
		return isAlone ? first : first + initial(used.get(used.size() - 1));
	}

	private static String initial(String word) {
		List<String> letters = LETTER.matcher(LEADING_VOWEL.matcher(word).replaceFirst(""))
			.results()
			.map(MatchResult::group)
			.toList();
		return letters.stream()
			.filter(Initials::isSpoken)
			.findFirst()
			.map(Initials::titled)
			.orElse(letters.isEmpty() ? "?" : letters.get(0));
	}

	private static boolean isSpoken(String text) {
		return text.codePoints().anyMatch(Character::isLetter);
	}

	/** From its first letter on: signs that only stand before it are left out. */
	private static String titled(String letter) {
		int start = 0;
		while (!Character.isLetter(letter.codePointAt(start))) {
			start = letter.offsetByCodePoints(start, 1);
		}
		int first = letter.codePointAt(start);
		return Character.toString(Character.toTitleCase(first)) + letter.substring(start + Character.charCount(first));
	}

}
