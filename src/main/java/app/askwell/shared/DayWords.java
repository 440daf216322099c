package app.askwell.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of days in every language, from {@code days/words_<language>.txt}. People mix
 * languages, so all of them are read together; what remains is one plain wording for
 * {@link DayRule}: "Nächsten Di." and "next tues" are {@code next tuesday}.
 */
final class DayWords {

	private static final List<String> LANGUAGES = List.of("en", "de");

	/** The meaning of words that may as well be left out. */
	private static final String NOTHING = "-";

	private static final Pattern DIGIT_MEETS_LETTER = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");

	private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\d/.+-]+");

	private static final Pattern BLANKS_IN_NUMBERS = Pattern.compile("(?<=\\d) ?([/.-]) ?(?=\\d)");

	/** "3." as it is written in German. */
	private static final Pattern DOT_OF_ORDER = Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\.(?!\\d)");

	private static final Pattern SIGNS_BESIDE_WORDS = Pattern.compile("(?<!\\d)[/.-]+|[/.-]+(?!\\d)");

	private final Map<String, String> meanings = new HashMap<>();

	private final Pattern words;

	DayWords() {
		LANGUAGES.forEach((language) -> lines(language).forEach(this::take));
		this.words = Pattern.compile(this.meanings.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
	}

	/** The plain wording of what was typed; unknown words stay as they are. */
	String plain(String typed) {
		String text = DIGIT_MEETS_LETTER.matcher(Words.keyOfOne(typed)).replaceAll(" ");
		text = OTHER_SIGNS.matcher(text).replaceAll(" ");
		text = BLANKS_IN_NUMBERS.matcher(text).replaceAll("$1");
		text = DOT_OF_ORDER.matcher(text).replaceAll("$1 th ");
		text = SIGNS_BESIDE_WORDS.matcher(text).replaceAll(" ").replaceAll(" +", " ");
		text = this.words.matcher(text).replaceAll((word) -> this.meanings.getOrDefault(word.group(), ""));
		return text.replaceAll(" +", " ").strip();
	}

	private void take(String line) {
		String[] sides = line.split("=", 2);
		String meaning = sides[0].strip();
		for (String word : sides[1].split("\\|")) {
			if (!word.isBlank()) {
				this.meanings.put(Words.keyOfOne(word.strip()), meaning.equals(NOTHING) ? "" : meaning);
			}
		}
	}

	private static List<String> lines(String language) {
		String resource = "/days/words_" + language + ".txt";
		try (InputStream in = DayWords.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("No words of days " + resource);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> line.contains("=") && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
