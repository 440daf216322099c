package app.askwell.transfer;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImportMessagesTests {

	private static final Pattern CODE = Pattern
		.compile("(?<=\")(?:refusal\\.import|import\\.reason)\\.[a-z0-9-]+(?=\")");

	private static final Path SOURCES = Path.of("src/main/java/app/askwell/transfer");

	private static final Path MESSAGES = Path.of("src/main/resources/messages/transfer.properties");

	@Test
	void hasWordsForEveryCodeAndNoneToSpare() throws IOException {
		Set<String> written = messages().stringPropertyNames()
			.stream()
			.filter((code) -> code.startsWith("refusal.import.") || code.startsWith("import.reason."))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(written).isNotEmpty().isEqualTo(codes());
	}

	@Test
	void fillsInWhatAMessageMentions() throws IOException {
		Properties messages = messages();
		for (String code : codes()) {
			String text = new MessageFormat(messages.getProperty(code), Locale.ENGLISH)
				.format(new Object[] { "one", "two" });
			assertThat(text).as(code).doesNotContain("{", "''", "!").endsWith(text.contains("?") ? "?" : ".");
		}
	}

	private static Properties messages() throws IOException {
		Properties messages = new Properties();
		try (Reader reader = Files.newBufferedReader(MESSAGES)) {
			messages.load(reader);
		}
		return messages;
	}

	private static Set<String> codes() throws IOException {
		Set<String> codes = new TreeSet<>();
		try (Stream<Path> files = Files.list(SOURCES)) {
			for (Path file : files.toList()) {
				CODE.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(codes::add);
			}
		}
		return codes;
	}

}
