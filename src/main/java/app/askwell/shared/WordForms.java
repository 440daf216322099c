package app.askwell.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of several words, as it can be met in a reading, whatever commas stand before it.
 * An umlaut is also met without its dots or with an e after it; {@code _} stands for any
 * letters, {@code #} for a number in digits.
 *
 * @param plain words that are met as they are
 * @param wild words with something to fill in
 */
record WordForms(Set<String> plain, List<Pattern> wild) implements Part {

	static WordForms of(String word) {
		Set<String> spellings = new HashSet<>();
		Stream.of(word, word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))
			.map(Words::keyOfOne)
			.forEach(spellings::add);
		return (word.contains("_") || word.contains("#"))
				? new WordForms(Set.of(), spellings.stream().map(WordForms::pattern).toList())
				: new WordForms(spellings, List.of());
	}

	WordForms or(WordForms others) {
		Set<String> both = new HashSet<>(this.plain);
		both.addAll(others.plain);
		return new WordForms(both, Stream.concat(this.wild.stream(), others.wild.stream()).toList());
	}

	@Override
	public long after(Reading reading, int start, long from) {
		return Step.each(from, start, (at) -> {
			int word = reading.wordFrom(at);
			return (reading.isWord(word) && include(reading.key(word))) ? word + 1 : Step.Move.NOWHERE;
		});
	}

	private boolean include(String key) {
		return this.plain.contains(key) || this.wild.stream().anyMatch((form) -> form.matcher(key).matches());
	}

	@Override
	public Optional<Set<String>> first() {
		return this.wild.isEmpty() ? Optional.of(this.plain) : Optional.empty();
	}

	private static Pattern pattern(String word) {
		return Pattern.compile(word.replace("_", ".*").replace("#", "[0-9]+"));
	}

}
