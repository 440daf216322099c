package app.askwell.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts as people write them, one a line, for the rules that read. What the lists of
 * phrases were made from is in files named tuning and in the odd lines of the others. The
 * even lines of those only measure: whoever writes a phrase for one of them learns
 * nothing any more from the figure.
 */
public final class Corpus {

	private static final Path CORPORA = Path.of("src/test/resources/corpora");

	private Corpus() {
	}

	/**
	 * All of one file.
	 * @param name such as {@code a2-refused-tuning_en}
	 */
	public static List<String> lines(String name) {
		try {
			return Files.readAllLines(CORPORA.resolve(name + ".txt"), StandardCharsets.UTF_8)
				.stream()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Every second line: the {@code odd} ones to learn from, or the {@code even} ones.
	 */
	static List<String> half(String name, String half) {
		List<String> lines = lines(name);
		return IntStream.range(0, lines.size())
			.filter((i) -> (i % 2 == 0) == half.equals("odd"))
			.mapToObj(lines::get)
			.toList();
	}

}
