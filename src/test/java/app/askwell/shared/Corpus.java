package app.askwell.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Texts as people write them, one a line, for the rules that read. */
public final class Corpus {

	private Corpus() {
	}

	public static Stream<String> lines(String name) {
		try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name + "_en.txt")) {
			byte[] text = Objects.requireNonNull(in, name).readAllBytes();
			return new String(text, StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
