package app.askwell.accounts;

import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A passphrase that can be read out and typed: four made-up words, 77 random bits. */
public final class MadeUpPassphrase {

	private static final String CONSONANTS = "bdfghjklmnprstvwz";

	private static final String VOWELS = "aeiou";

	private MadeUpPassphrase() {
	}

	public static String next(RandomGenerator random) {
		return IntStream.range(0, 4).mapToObj((word) -> word(random)).collect(Collectors.joining("-"));
	}

	/** Three syllables, such as "lobiru". */
	private static String word(RandomGenerator random) {
		IntSupplier consonant = () -> CONSONANTS.charAt(random.nextInt(CONSONANTS.length()));
		IntSupplier vowel = () -> VOWELS.charAt(random.nextInt(VOWELS.length()));
		StringBuilder word = new StringBuilder();
		for (int syllable = 0; syllable < 3; syllable++) {
			word.appendCodePoint(consonant.getAsInt()).appendCodePoint(vowel.getAsInt());
		}
		return word.toString();
	}

}
