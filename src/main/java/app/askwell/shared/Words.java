package app.askwell.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words as people mean them, whatever case, accents and punctuation they type. An
 * apostrophe inside a word is dropped (<i>you're</i> is <i>youre</i>, <i>O’Brien</i> is
 * <i>obrien</i>), a hyphen separates two words, and {@code &} is the word <i>and</i>.
 */
public final class Words {

	/**
	 * Straight, curly, modifier, prime and full-width apostrophes, and accents typed as
	 * such.
	 */
	static final String APOSTROPHES = "'`´‘’‛ʹʻʼʽ′＇";

	/**
	 * Hebrew points, Arabic vowel signs, hamza and stretching: most people leave them
	 * out.
	 */
	private static final String POINTS = "\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670";

	/**
	 * Marks of other scripts are part of the letter: taking them off would merge names.
	 */
	private static final Pattern DROPPED = Pattern
		.compile("[" + APOSTROPHES + POINTS + "\\p{Cf}\\p{InCombiningDiacriticalMarks}]+");

	/**
	 * Letters with a stroke or a hook, and joined ones, which no decomposition takes
	 * apart; and letters that keyboards of neighbours write with another sign.
	 */
	private static final Map<String, String> PLAIN = Map.ofEntries(Map.entry("ł", "l"), Map.entry("ø", "o"),
			Map.entry("đ", "d"), Map.entry("ð", "d"), Map.entry("þ", "th"), Map.entry("æ", "ae"), Map.entry("œ", "oe"),
			Map.entry("ħ", "h"), Map.entry("ŋ", "n"), Map.entry("ŧ", "t"), Map.entry("ə", "e"), Map.entry("ɛ", "e"),
			Map.entry("ɔ", "o"), Map.entry("ɓ", "b"), Map.entry("ɗ", "d"), Map.entry("ƙ", "k"), Map.entry("ƴ", "y"),
			Map.entry("\u0649", "\u064A"), Map.entry("\u06CC", "\u064A"), Map.entry("\u06A9", "\u0643"),
			Map.entry("\u03C2", "\u03C3"));

	/** Thai and Lao sort by the consonant, though the vowel is written before it. */
	private static final Pattern LEADING_VOWEL = Pattern
		.compile("([\u0E40-\u0E44\u0EC0-\u0EC4])([\u0E01-\u0E2E\u0E81-\u0EAE])");

	private Words() {
	}

	/**
	 * What two spellings of the same name have in common, for comparing, never for
	 * showing.
	 */
	public static String key(String text) {
		if (isPlain(text)) {
			return text.toLowerCase(Locale.ROOT);
		}
		return Token.in(text)
			.stream()
			.filter((token) -> !token.isMark())
			.map(Token::key)
			.collect(Collectors.joining(" "));
	}

	/** The same for a name, which may have no word in it, only signs such as an emoji. */
	public static String nameKey(String name) {
		String key = key(name);
		return key.isEmpty() ? Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT) : key;
	}

	/** How many words there are; punctuation is none. */
	public static int count(String text) {
		return (int) Token.in(text).stream().filter((token) -> !token.isMark()).count();
	}

	static String keyOfOne(String word) {
		if (isPlain(word)) {
			return word.toLowerCase(Locale.ROOT);
		}
		String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
		String key = DROPPED.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
			key = key.replace(letter.getKey(), letter.getValue());
		}
		return LEADING_VOWEL.matcher(key).replaceAll("$2$1");
	}

	/** One word, as nearly all are, with nothing in it to fold but capitals. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 128 || !Character.isLetterOrDigit(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

}
