package app.askwell.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tests whose display names begin with numbers of rules, such as
 * {@code "A2, P6: a touch asks for nothing"}.
 *
 * @param number of one rule, as it is written
 * @param test the class
 */
record NumberedTests(String number, String test) {

	private static final Path SOURCES = Path.of("src/test/java");

	private static final Pattern NAME = Pattern
		.compile("@DisplayName\\(\\s*\"([A-Z]\\d+(?:(?:, | and )[A-Z]\\d+)*)[:,. ]");

	static List<NumberedTests> all() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith("Tests.java"))
				.sorted()
				.flatMap(NumberedTests::in)
				.toList();
		}
	}

	private static Stream<NumberedTests> in(Path file) {
		String test = file.getFileName().toString().replace(".java", "");
		return Stream.of(read(file))
			.flatMap((source) -> NAME.matcher(source).results())
			.flatMap((name) -> Stream.of(name.group(1).split(", | and ")))
			.map((number) -> new NumberedTests(number, test))
			.distinct();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
