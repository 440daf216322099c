package app.askwell.transfer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of people and companies without case, accents and punctuation. */
final class NameKey {

	/** Accents of Latin, Greek and Cyrillic; the vowel signs of other scripts stay. */
	private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

	/** O'Brien and OBrien are one word, Smith-Jones and Smith Jones are two. */
	private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Map<Character, String> LETTERS = Map.of('ł', "l", 'ø', "o", 'ı', "i", 'ß', "ss", 'æ', "ae",
			'œ', "oe", 'đ', "d", 'ð', "d", 'þ', "th");

	private NameKey() {
	}

	static String of(String text) {
		String plain = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
		plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
		plain = BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		StringBuilder key = new StringBuilder();
		plain.chars()
			.mapToObj((letter) -> (char) letter)
			.forEach((letter) -> key.append(LETTERS.getOrDefault(letter, letter.toString())));
		return key.toString();
	}

}
