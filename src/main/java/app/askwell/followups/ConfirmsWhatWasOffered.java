package app.askwell.followups;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.TypedDays;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;

/**
 * A thank-you confirms what was offered and when the seeker checks back (P1), so that
 * both have it in writing.
 */
@Upholds(Rule.P1)
final class ConfirmsWhatWasOffered {

	/** Shorter words, and these, say nothing about what was offered. */
	static final int LETTERS_OF_A_TELLING_WORD = 4;

	private static final Set<String> FILLERS = Set.of("with", "that", "this", "will", "would", "from", "have", "your",
			"they", "their", "about", "when", "what", "them", "some", "into", "make", "give", "thank", "thanks");

	private ConfirmsWhatWasOffered() {
	}

	static List<Refusal> check(String text, List<Offered> offered) {
		return offered.stream().flatMap((one) -> missing(text, one)).limit(1).toList();
	}

	private static Stream<Refusal> missing(String text, Offered one) {
		boolean dated = TypedDays.isIn(text, one.checkBackOn());
		if (dated && names(text, one.action())) {
			return Stream.empty();
		}
		String code = dated ? "refusal.thank-you.no-action" : "refusal.thank-you.no-date";
		return Stream.of(Refusal.of(code, "draft", one.action(), one.checkBackOn()));
	}

	/** One telling word of it is enough: people put things in their own words. */
	private static boolean names(String text, String action) {
		String key = Words.key(text);
		List<String> all = List.of(Words.key(action).split(" "));
		List<String> telling = all.stream().filter(ConfirmsWhatWasOffered::tells).toList();
		return (telling.isEmpty() ? all : telling).stream().anyMatch(key::contains);
	}

	private static boolean tells(String word) {
		return word.codePointCount(0, word.length()) >= LETTERS_OF_A_TELLING_WORD && !FILLERS.contains(word);
	}

}
