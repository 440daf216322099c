package app.askwell.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one or two letters that stand for a person where there is no room for the name. By
 * code point, so that no letter of any script is cut in half.
 */
public final class Initials {

	private Initials() {
	}

	public static String of(String name) {
		List<String> words = Stream.of(Normalizer.normalize(name, Normalizer.Form.NFC).strip().split("\\s+")).toList();
		List<String> spoken = words.stream().filter((word) -> word.codePoints().anyMatch(Character::isLetter)).toList();
		List<String> used = spoken.isEmpty() ? words.subList(0, 1) : spoken;
		String first = initial(used.get(0));
		return (used.size() > 1) ? first + initial(used.get(used.size() - 1)) : first;
	}

	private static String initial(String word) {
		int letter = word.codePoints()
			.filter(Character::isLetter)
			.findFirst()
			.orElseGet(() -> word.codePoints().findFirst().orElse('?'));
		return Character.toString(Character.toTitleCase(letter));
	}

}
