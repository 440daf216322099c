package app.askwell.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the lists of phrases read what people write. The odd lines of a corpus are
 * there to improve the lists with. The even ones only measure: whoever writes a phrase
 * for one of them learns nothing any more from the figure.
 */
class CorpusTests {

	private static final Path CORPORA = Path.of("src/test/resources/corpora");

	private static final Path PHRASES = Path.of("src/main/resources/phrases");

	/** What F3 lets pass are names, and a list cannot but name some of them. */
	private static final List<String> SENTENCES = List.of("f3-refused", "a1-refused", "a1-passing", "a2-refused",
			"a2-passing");

	/** Shorter ones, such as "tbd", are words that a list cannot do without. */
	private static final int SHORTEST_SENTENCE = 4;

	@ParameterizedTest
	@DisplayName("F3, A1, A2: the phrases tell what to refuse from what to let pass")
	@CsvSource({ "f3,keeps-options-open,odd,0.98,0.98", "f3,keeps-options-open,even,0.92,0.98",
			"a1,vague-ask,odd,0.99,0.98", "a1,vague-ask,even,0.99,0.81", "a2,job-begging,odd,0.99,0.99",
			"a2,job-begging,even,0.97,0.86" })
	void tellWhatToRefuse(String rule, String list, String half, double precision, double recall) {
		Phrases phrases = Phrases.named(list);
		List<String> refused = half(rule + "-refused", half);
		List<String> missed = refused.stream().filter((line) -> phrases.in(line).isEmpty()).toList();
		List<String> wronged = half(rule + "-passing", half).stream()
			.filter((line) -> phrases.in(line).isPresent())
			.toList();
		double found = refused.size() - missed.size();
		print(rule, half, found / (found + wronged.size()), found / refused.size());
		assertThat(found / (found + wronged.size())).as(told("wrongly refused", half, wronged))
			.isGreaterThanOrEqualTo(precision);
		assertThat(found / refused.size()).as(told("missed", half, missed)).isGreaterThanOrEqualTo(recall);
	}

	@ParameterizedTest
	@DisplayName("F3, A1, A2: the corpora are large, and no line stands in one twice")
	@ValueSource(strings = { "f3-refused", "f3-passing", "a1-refused", "a1-passing", "a2-refused", "a2-passing" })
	void areLargeAndSayNothingTwice(String corpus) {
		assertThat(lines(corpus)).hasSizeGreaterThanOrEqualTo(150)
			.extracting((line) -> line.strip().toLowerCase(Locale.ROOT))
			.doesNotHaveDuplicates();
	}

	@Test
	@DisplayName("F3, A1, A2: no sentence of a corpus stands whole in a list of phrases")
	void noSentenceStandsWholeInAList() {
		String phrases = lists();
		assertThat(SENTENCES.stream()
			.flatMap((corpus) -> lines(corpus).stream())
			.filter((line) -> Words.count(line) >= SHORTEST_SENTENCE)
			.filter((line) -> phrases.contains(" " + Words.key(line) + " "))).isEmpty();
	}

	private static void print(String rule, String half, double precision, double recall) {
		System.out.println(
				String.format(Locale.ROOT, "%s, %s lines: precision %.3f, recall %.3f", rule, half, precision, recall));
	}

	/** Which lines, but only of the half that may be learnt from. */
	private static String told(String what, String half, List<String> lines) {
		return half.equals("odd") ? what + ": " + lines : what + ": " + lines.size();
	}

	private static List<String> half(String corpus, String half) {
		List<String> lines = lines(corpus);
		return IntStream.range(0, lines.size())
			.filter((i) -> (i % 2 == 0) == half.equals("odd"))
			.mapToObj(lines::get)
			.toList();
	}

	/** Every list there is: the words of each line between blanks. */
	private static String lists() {
		try (Stream<Path> files = Files.list(PHRASES)) {
			return files.flatMap((file) -> lines(file).stream())
				.map((line) -> " " + Words.key(line) + " \n")
				.collect(Collectors.joining());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(String corpus) {
		return lines(CORPORA.resolve(corpus + "_en.txt"));
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
