package app.askwell.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Wordings that a rule looks for, from {@code phrases/<name>_<language>.txt}. Whole words
 * only; case, accents, punctuation and extra blanks make no difference, and no phrase
 * reaches over the end of a sentence. People mix languages, so every language's list
 * reads every text.
 */
public final class Phrases {

	private static final List<String> LANGUAGES = List.of("en", "de");

	private static final Spellings SPELLINGS = Spellings.of(LANGUAGES);

	/**
	 * In letters. No field takes more; reading without an end would be a way to keep the
	 * server busy.
	 */
	private static final int LONGEST = 25_000;

	private final List<Phrase> phrases = new ArrayList<>();

	/** By the words they can start with. */
	private final Map<String, List<Phrase>> byWord = new HashMap<>();

	/** Those that can start with any word. */
	private final List<Phrase> others = new ArrayList<>();

	Phrases(List<Map<String, List<Part>>> lists) {
		for (Map<String, List<Part>> list : lists) {
			list.forEach((group, parts) -> parts.forEach((part) -> add(group, part)));
		}
	}

	/**
	 * The lists of that name, in each language that has one.
	 * @throws IllegalStateException if none has
	 */
	public static Phrases named(String name) {
		List<Map<String, List<Part>>> lists = LANGUAGES.stream()
			.flatMap((language) -> PhraseList.find("/phrases/" + name + "_" + language + ".txt").stream())
			.toList();
		if (lists.isEmpty()) {
			throw new IllegalStateException("No phrase list " + name);
		}
		return new Phrases(lists);
	}

	private void add(String group, Part part) {
		Phrase phrase = new Phrase(this.phrases.size(), group, part);
		this.phrases.add(phrase);
		part.first()
			.ifPresentOrElse(
					(words) -> words
						.forEach((word) -> this.byWord.computeIfAbsent(word, (it) -> new ArrayList<>()).add(phrase)),
					() -> this.others.add(phrase));
	}

	/** The first phrase in the text that no exception touches. */
	public Optional<Found> in(String text) {
		Reading reading = reading(text);
		return hits(reading).min(Hit.FIRST).map((hit) -> hit.found(reading));
	}

	/**
	 * The words of the first phrase of each group that is found, by the name of the
	 * group.
	 */
	public Map<String, String> each(String text) {
		Reading reading = reading(text);
		Map<String, String> words = new LinkedHashMap<>();
		hits(reading).sorted(Hit.FIRST)
			.map((hit) -> hit.found(reading))
			.forEach((found) -> words.putIfAbsent(found.group(), found.words()));
		return words;
	}

	private static Reading reading(String text) {
		return new Reading((text.length() > LONGEST) ? text.substring(0, LONGEST) : text, SPELLINGS);
	}

	private Stream<Hit> hits(Reading reading) {
		List<Hit> hits = IntStream.range(0, reading.size()).boxed().flatMap((start) -> at(reading, start)).toList();
		List<Hit> exceptions = hits.stream().filter(Hit::isException).toList();
		return hits.stream().filter((hit) -> !hit.isException() && exceptions.stream().noneMatch(hit::touches));
	}

	private Stream<Hit> at(Reading reading, int start) {
		List<Phrase> likely = this.byWord.getOrDefault(reading.key(start), List.of());
		return Stream.concat(likely.stream(), this.others.stream())
			.map((phrase) -> new Hit(phrase, start, phrase.endFrom(reading, start)))
			.filter((hit) -> hit.end() > start);
	}

	private record Phrase(int number, String group, Part part) {

		/** Where the longest reading of it ends. */
		int endFrom(Reading reading, int start) {
			long ends = this.part.after(reading, start, 1);
			return start + Long.SIZE - 1 - Long.numberOfLeadingZeros(ends);
		}

	}

	private record Hit(Phrase phrase, int start, int end) {

		static final Comparator<Hit> FIRST = Comparator.comparingInt(Hit::start)
			.thenComparing(Comparator.comparingInt(Hit::end).reversed())
			.thenComparingInt((hit) -> hit.phrase().number());

		boolean isException() {
			return this.phrase.group().equals(PhraseList.ALLOWED);
		}

		Found found(Reading reading) {
			return new Found(this.phrase.group(), reading.written(this.start, this.end));
		}

		boolean touches(Hit other) {
			return this.start < other.end && other.start < this.end;
		}

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
