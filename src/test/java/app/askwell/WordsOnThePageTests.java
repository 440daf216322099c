package app.askwell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The text on the pages: all of it in message files, and in the voice of a good coach.
 */
class WordsOnThePageTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-zA-Z0-9][a-zA-Z0-9._-]*)[({}]?");

	private static final Pattern KEY_IN_CODE = Pattern
		.compile("(?:saying|Refusal\\.of)\\(\\s*\"([a-z0-9.-]+)\"|message = \"\\{([a-z0-9.-]+)}\"");

	@Test
	void everyTemplateFindsItsWords() throws IOException {
		Properties words = words();
		assertThat(keys(RESOURCES.resolve("templates"), ".html", LITERAL_KEY)).isNotEmpty()
			.filteredOn((key) -> !words.containsKey(key))
			.as("keys without words")
			.isEmpty();
	}

	@Test
	void everyRefusalAndNoticeFindsItsWords() throws IOException {
		Properties words = words();
		assertThat(keys(Path.of("src/main/java"), ".java", KEY_IN_CODE)).isNotEmpty()
			.filteredOn((key) -> !key.endsWith(".") && !words.containsKey(key))
			.as("keys without words")
			.isEmpty();
	}

	@Test
	void noKeyStandsInTwoFiles() throws IOException {
		List<String> seen = new ArrayList<>();
		for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
			Properties one = new Properties();
			one.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
			seen.addAll(one.stringPropertyNames());
		}
		assertThat(seen).doesNotHaveDuplicates();
	}

	@Test
	void everySentenceCanBeFormatted() throws IOException {
		words()
			.forEach((key, text) -> assertThat(new MessageFormat((String) text, Locale.US)).as("%s", key).isNotNull());
	}

	@Test
	void nothingShoutsOrBlames() throws IOException {
		assertThat(words().values()).allSatisfy((text) -> assertThat((String) text).doesNotContain("!")
			.doesNotContainIgnoringCase("invalid", "illegal", "error", "failed", "you must", "wrong input"));
	}

	@Test
	void everyPageIsStandardsMode() throws IOException {
		for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
			String text = Files.readString(template);
			if (text.contains("th:replace=\"~{layouts/")) {
				assertThat(text).as("%s", template).startsWithIgnoringCase("<!doctype html>");
			}
		}
	}

	private static Properties words() throws IOException {
		Properties words = new Properties();
		for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
			words.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
		}
		return words;
	}

	private static List<String> keys(Path folder, String ending, Pattern pattern) throws IOException {
		List<String> keys = new ArrayList<>();
		for (Path file : files(folder, ending)) {
			Matcher matcher = pattern.matcher(Files.readString(file));
			while (matcher.find()) {
				String key = (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2);
				keys.add(key);
			}
		}
		return keys;
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
