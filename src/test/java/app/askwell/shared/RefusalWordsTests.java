package app.askwell.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of the rules: each refusal has some, and they can be shown. */
class RefusalWordsTests {

	private static final Properties WORDS = words();

	@Test
	void eachWayToBegForAJobHasWords() {
		assertThat(groups("job-begging")).allMatch((group) -> WORDS.containsKey("refusal.ask.begs-for-a-job." + group));
	}

	@Test
	void eachWayToAskVaguelyHasWords() {
		assertThat(groups("vague-ask")).allMatch((group) -> WORDS.containsKey("refusal.ask.vague." + group));
	}

	@Test
	@DisplayName("A1, A2: each way to ask badly has a wording to put in its place")
	void eachWayToAskBadlyHasARewrite() {
		assertThat(groups("job-begging"))
			.allMatch((group) -> WORDS.containsKey("refusal.ask.begs-for-a-job." + group + ".rewrite"));
		assertThat(groups("vague-ask"))
			.allMatch((group) -> WORDS.containsKey("refusal.ask.vague." + group + ".rewrite"));
	}

	@Test
	@DisplayName("A1, A2: what is put in place of a bad ask is itself no bad ask")
	void whatIsPutInPlacePasses() {
		Phrases vague = Phrases.named("vague-ask");
		assertThat(WORDS.stringPropertyNames().stream().filter((code) -> code.endsWith(".rewrite"))).isNotEmpty()
			.extracting(WORDS::getProperty)
			.allSatisfy((text) -> {
				assertThat(vague.in(text)).isEmpty();
				assertThat(NoJobBegging.check(text, "ask")).isEmpty();
			});
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void theWordsCanBeShown(String code) {
		String shown = new MessageFormat(WORDS.getProperty(code), Locale.ENGLISH).format(new Object[] { 1, 2, 3 });
		assertThat(shown).isNotBlank().doesNotContain("{", "}", "!");
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void anApostropheIsDoubled(String code) {
		assertThat(WORDS.getProperty(code).replace("''", "")).doesNotContain("'");
	}

	static Stream<String> refusals() {
		return WORDS.stringPropertyNames().stream().filter((code) -> code.startsWith("refusal.")).sorted();
	}

	private static Stream<String> groups(String name) {
		return Stream.of("_en.txt", "_de.txt")
			.flatMap((language) -> PhraseList.find("/phrases/" + name + language).orElseThrow().keySet().stream())
			.distinct()
			.filter((group) -> !group.equals("allowed"));
	}

	private static Properties words() {
		Properties words = new Properties();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			for (Path file : files.sorted().toList()) {
				words.load(new StringReader(Files.readString(file)));
			}
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
