package app.askwell.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Fields in which someone types a password, in all templates. */
class PasswordFieldsTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

	private static final Pattern ASKS = Pattern
		.compile("(?:id|name|th:field)=\"[^\"]*(?i:password|passphrase)[^\"]*\"");

	@Test
	void hideWhatIsTyped() throws IOException {
		assertThat(fields()).hasSizeGreaterThan(2)
			.allSatisfy((field) -> assertThat(field).contains("type=\"password\""));
	}

	/** Without a word against pasting or password managers anywhere. */
	@Test
	void sayWhatAPasswordManagerMayFillIn() throws IOException {
		assertThat(fields()).allSatisfy((field) -> assertThat(field).containsPattern("autocomplete=\"|autocomplete="));
		for (Path script : files(Path.of("src", "main", "resources", "static", "js"))) {
			assertThat(Files.readString(script)).as("%s", script).doesNotContain("\"paste\"", "onpaste");
		}
	}

	@Test
	void nobodyIsAskedASecretQuestion() throws IOException {
		for (Path file : files(Path.of("src", "main", "resources", "messages"))) {
			assertThat(Files.readString(file, StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT)).as("%s", file)
				.doesNotContain("maiden", "first pet", "secret question", "password hint");
		}
	}

	private static List<String> fields() throws IOException {
		StringBuilder all = new StringBuilder();
		for (Path file : files(TEMPLATES)) {
			all.append(Files.readString(file));
		}
		return INPUT.matcher(all)
			.results()
			.map((match) -> match.group())
			.filter((input) -> ASKS.matcher(input).find() && !input.contains("type=\"checkbox\"")
					&& !input.contains("type=\"hidden\""))
			.toList();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

}
