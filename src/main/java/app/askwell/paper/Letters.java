package app.askwell.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Which letters can be printed. What looks the same in letters that the fonts have is
 * printed with those; the rest is replaced where everyone sees it, and never by an empty
 * box.
 */
@Component
class Letters {

	/** Stands for letters in a row that cannot be printed. */
	static final String REPLACEMENT = "[?]";

	private final Fonts fonts;

	Letters(Fonts fonts) {
		this.fonts = fonts;
	}

	/** The text with letters that can be printed only. */
	String printable(String text) {
		StringBuilder printable = new StringBuilder();
		boolean replaced = false;
		for (int letter : alike(text).codePoints().toArray()) {
			boolean known = isKnown(letter);
			if (known) {
				printable.appendCodePoint(letter);
			}
			else if (!replaced) {
				printable.append(REPLACEMENT);
			}
			replaced = !known;
		}
		return printable.toString();
	}

	/** The words with letters that cannot be printed, each once. */
	List<String> unprintable(String text) {
		return Stream.of(alike(text).split("\\s+"))
			.filter((word) -> word.codePoints().anyMatch((letter) -> !isKnown(letter)))
			.distinct()
			.toList();
	}

	private boolean isKnown(int letter) {
		return letter == '\n' || letter == '\r' || letter == '\t' || this.fonts.has(letter);
	}

	/** Composed, without marks that only steer, with plain blanks and hyphens. */
	private static String alike(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.replaceAll("[\\p{Cf}\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\uFE00-\\uFE0F&&[^\\n\\r\\t]]", "")
			.replaceAll("[\\u2000-\\u200A\\u202F\\u205F\\u3000]", " ")
			.replace('\u2011', '-')
			.replace('\u2010', '-');
	}

}
