package app.askwell.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Wordings that a rule looks for, from {@code phrases/<name>_<language>.txt}. Whole words
 * only; case, accents, punctuation and extra blanks make no difference, and no phrase
 * reaches over the end of a sentence. People mix languages, so every language's list
 * reads every text.
 */
public final class Phrases {

	private static final List<String> LANGUAGES = List.of("en");

	private static final Spellings SPELLINGS = Spellings.of("en");

	private static final String ALLOWED = "allowed";

	private final List<Phrase> phrases = new ArrayList<>();

	private final List<Pattern> allowed = new ArrayList<>();

	Phrases(List<Map<String, List<Pattern>>> lists) {
		for (Map<String, List<Pattern>> list : lists) {
			list.forEach((group, patterns) -> patterns.forEach((pattern) -> add(group, pattern)));
		}
	}

	public static Phrases named(String name) {
		return new Phrases(LANGUAGES.stream()
			.map((language) -> PhraseList.read("/phrases/" + name + "_" + language + ".txt"))
			.toList());
	}

	private void add(String group, Pattern pattern) {
		if (group.equals(ALLOWED)) {
			this.allowed.add(pattern);
		}
		else {
			this.phrases.add(new Phrase(group, pattern));
		}
	}

	/** The first phrase in the text that no exception touches. */
	public Optional<Found> in(String text) {
		return first(text, this.phrases);
	}

	/**
	 * The words of the first phrase of each group that is found, by the name of the
	 * group.
	 */
	public Map<String, String> each(String text) {
		Map<String, String> found = new LinkedHashMap<>();
		this.phrases.stream()
			.collect(Collectors.groupingBy(Phrase::group))
			.forEach((group, some) -> first(text, some).ifPresent((one) -> found.put(group, one.words())));
		return found;
	}

	private Optional<Found> first(String text, List<Phrase> some) {
		Reading reading = new Reading(text, SPELLINGS);
		List<MatchResult> exceptions = this.allowed.stream().flatMap((it) -> reading.matches(it).stream()).toList();
		return some.stream()
			.flatMap((phrase) -> reading.matches(phrase.pattern()).stream().map((at) -> new Hit(phrase.group(), at)))
			.filter((hit) -> exceptions.stream().noneMatch((exception) -> touch(exception, hit.at())))
			.min(Comparator.comparingInt((Hit hit) -> hit.at().start()).thenComparingInt((hit) -> -hit.at().end()))
			.map((hit) -> new Found(hit.group(), reading.written(hit.at())));
	}

	private static boolean touch(MatchResult one, MatchResult other) {
		return one.start() < other.end() && other.start() < one.end();
	}

	private record Phrase(String group, Pattern pattern) {
	}

	private record Hit(String group, MatchResult at) {
	}

	/**
	 * What was found.
	 *
	 * @param group the part of the list it stands in, empty where the list has no parts
	 * @param words the words as the user wrote them
	 */
	public record Found(String group, String words) {
	}

}
