package app.askwell.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How well the lists of phrases read what people write, see {@link Corpus}. */
class CorpusTests {

	private static final Path PHRASES = Path.of("src/main/resources/phrases");

	/** What F3 lets pass are names, and a list cannot but name some of them. */
	private static final List<String> SENTENCES = List.of("f3-refused_en", "a1-refused_en", "a1-passing_en",
			"a2-refused_en", "a2-passing_en", "w1-refused_en", "w1-passing_en", "f3-refused_de", "a1-refused_de",
			"a1-passing_de", "a2-refused_de", "a2-passing_de", "w1-refused_de", "w1-passing_de");

	/** Shorter ones, such as "tbd", are words that a list cannot do without. */
	private static final int SHORTEST_SENTENCE = 4;

	@ParameterizedTest
	@DisplayName("F3, A1, A2, W1: the phrases tell what to refuse from what to let pass")
	@CsvSource({ "f3,keeps-options-open,en,odd,0.99,0.99", "f3,keeps-options-open,en,even,0.98,0.95",
			"f3,keeps-options-open,de,odd,0.98,0.98", "f3,keeps-options-open,de,even,0.97,0.95",
			"a1,vague-ask,en,odd,0.99,0.99", "a1,vague-ask,en,even,0.99,0.95", "a1,vague-ask,de,odd,0.98,0.98",
			"a1,vague-ask,de,even,0.97,0.95", "a2,job-begging,en,odd,0.99,0.99", "a2,job-begging,en,even,0.98,0.95",
			"a2,job-begging,de,odd,0.98,0.98", "a2,job-begging,de,even,0.97,0.95", "w1,pitch,en,odd,0.98,0.98",
			"w1,pitch,en,even,0.98,0.98", "w1,pitch,de,odd,0.98,0.98", "w1,pitch,de,even,0.98,0.98" })
	void tellWhatToRefuse(String rule, String list, String language, String half, double precision, double recall) {
		Phrases phrases = Phrases.named(list);
		List<String> refused = Corpus.half(rule + "-refused_" + language, half);
		List<String> missed = missed(phrases, refused);
		List<String> wronged = found(phrases, Corpus.half(rule + "-passing_" + language, half));
		double found = refused.size() - missed.size();
		System.out.println(String.format(Locale.ROOT, "%s %s, %s lines: precision %.3f, recall %.3f", rule, language,
				half, found / (found + wronged.size()), found / refused.size()));
		assertThat(found / (found + wronged.size())).as(told("wrongly refused", half, wronged))
			.isGreaterThanOrEqualTo(precision);
		assertThat(found / refused.size()).as(told("missed", half, missed)).isGreaterThanOrEqualTo(recall);
	}

	@ParameterizedTest
	@DisplayName("F3, A1, A2: the phrases read every line they were made from")
	@CsvSource({ "f3,keeps-options-open,en", "a1,vague-ask,en", "a1,vague-ask,de", "a2,job-begging,en",
			"a2,job-begging,de" })
	void readWhatTheyWereMadeFrom(String rule, String list, String language) {
		Phrases phrases = Phrases.named(list);
		assertThat(missed(phrases, Corpus.lines(rule + "-refused-tuning_" + language))).as("missed").isEmpty();
		assertThat(found(phrases, Corpus.lines(rule + "-passing-tuning_" + language))).as("wrongly refused").isEmpty();
	}

	@ParameterizedTest
	@DisplayName("F3, A1, A2, W1: the corpora are large, and no line stands in one twice")
	@CsvSource({ "f3,150,80", "a1,150,80", "a2,150,80", "w1,150,40" })
	void areLargeAndSayNothingTwice(String rule, int english, int german) {
		for (String kind : List.of("-refused", "-passing")) {
			assertThat(keys(rule + kind + "_en")).hasSizeGreaterThanOrEqualTo(english).doesNotHaveDuplicates();
			assertThat(keys(rule + kind + "_de")).hasSizeGreaterThanOrEqualTo(german).doesNotHaveDuplicates();
		}
	}

	@ParameterizedTest
	@DisplayName("F3, A1, A2: nothing that only measures was made use of")
	@CsvSource({ "f3-refused,en", "f3-passing,en", "a1-refused,en", "a1-passing,en", "a2-refused,en", "a2-passing,en",
			"a1-refused,de", "a1-passing,de", "a2-refused,de", "a2-passing,de" })
	void nothingThatMeasuresWasMadeUseOf(String corpus, String language) {
		assertThat(keys(corpus + "-tuning_" + language)).doesNotContainAnyElementsOf(keys(corpus + "_" + language));
	}

	@Test
	@DisplayName("F3, A1, A2, W1: no sentence of a corpus stands whole in a list of phrases")
	void noSentenceStandsWholeInAList() {
		String phrases = lists();
		assertThat(SENTENCES.stream()
			.flatMap((corpus) -> Corpus.lines(corpus).stream())
			.filter((line) -> Words.count(line) >= SHORTEST_SENTENCE)
			.filter((line) -> phrases.contains(" " + Words.key(line) + " "))).isEmpty();
	}

	private static List<String> missed(Phrases phrases, List<String> refused) {
		return refused.stream().filter((line) -> phrases.in(line).isEmpty()).toList();
	}

	private static List<String> found(Phrases phrases, List<String> passing) {
		return passing.stream().filter((line) -> phrases.in(line).isPresent()).toList();
	}

	private static List<String> keys(String corpus) {
		return Corpus.lines(corpus).stream().map((line) -> line.strip().toLowerCase(Locale.ROOT)).toList();
	}

	/** Which lines, but only of the half that may be learnt from. */
	private static String told(String what, String half, List<String> lines) {
		return half.equals("odd") ? what + ": " + lines : what + ": " + lines.size();
	}

	/** Every list there is: the words of each line between blanks. */
	private static String lists() {
		try (Stream<Path> files = Files.list(PHRASES)) {
			return files.flatMap((file) -> read(file).stream())
				.map((line) -> " " + Words.key(line) + " \n")
				.collect(Collectors.joining());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> read(Path file) {
		try {
			return Files.readAllLines(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
