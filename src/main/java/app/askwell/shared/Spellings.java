package app.askwell.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How people type a word in a hurry, from {@code phrases/spellings_<language>.txt}: a
 * line {@code anything = anyting | anythin} says what the slips stand for. Rules read the
 * word that was meant; what was written stays as it is.
 */
final class Spellings {

	private final Map<String, String> meant = new HashMap<>();

	static Spellings of(List<String> languages) {
		return read(languages.stream().map(Spellings::text).collect(Collectors.joining("\n")));
	}

	private static String text(String language) {
		String resource = "/phrases/spellings_" + language + ".txt";
		try (InputStream in = Spellings.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("No list of spellings " + resource);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Spellings read(String text) {
		Spellings spellings = new Spellings();
		text.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach(spellings::take);
		return spellings;
	}

	private void take(String line) {
		String[] sides = line.split("=", 2);
		for (String slip : sides[1].split("\\|")) {
			this.meant.put(Words.keyOfOne(slip.strip()), Words.keyOfOne(sides[0].strip()));
		}
	}

	String meant(String key) {
		return this.meant.getOrDefault(key, key);
	}

}
