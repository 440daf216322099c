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
	 * Marks of other scripts are part of the letter: taking them off would merge names.
	 */
	private static final Pattern DROPPED = Pattern
		.compile("[" + APOSTROPHES + "\\p{Cf}\\p{InCombiningDiacriticalMarks}]+");

	/** Letters with a stroke, and joined ones, which no decomposition takes apart. */
	private static final Map<String, String> PLAIN = Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "æ",
			"ae", "œ", "oe", "ħ", "h");

	private Words() {
	}

	/**
	 * What two spellings of the same name have in common, for comparing, never for
	 * showing.
	 */
	public static String key(String text) {
		return Token.in(text)
			.stream()
			.filter((token) -> !token.isMark())
			.map(Token::key)
			.collect(Collectors.joining(" "));
	}

	/** How many words there are; punctuation is none. */
	public static int count(String text) {
		return (int) Token.in(text).stream().filter((token) -> !token.isMark()).count();
	}

	static String keyOfOne(String word) {
		String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
		String key = DROPPED.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
			key = key.replace(letter.getKey(), letter.getValue());
		}
		return key;
	}

}
