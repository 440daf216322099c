package app.askwell.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines of a calendar file, whatever is in them. */
class ContentLinesTests {

	static Stream<String> hostile() {
		return Stream.of("Nair, Priya; Director", "back\\slash \\n and \"quotes\"", "two\nlines", "two\r\nlines",
				"BEGIN:VEVENT\r\nEND:VCALENDAR", "👩🏽‍💼".repeat(40), "محمد بن عبد الله ".repeat(12), "ב".repeat(200),
				"日本".repeat(100), "Ω".repeat(36) + "x", "a".repeat(75), "wordwithoutend".repeat(15), "\u202Eabc\u202C",
				"e\u0301".repeat(100), "semi;colon,comma\\", ":", "");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void keepsEachLineWithin75Octets(String text) {
		String file = written(text);
		for (String line : file.split("\r\n")) {
			assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
		}
		assertThat(file).doesNotContain("\uFFFD").endsWith("\r\n");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void makesOneLineOfItThatReadsTheSame(String text) {
		String unfolded = written(text).replace("\r\n ", "");
		assertThat(unfolded.lines()).hasSize(1);
		assertThat(unescape(unfolded.strip().substring("SUMMARY:".length())))
			.isEqualTo(text.replace("\r\n", "\n").strip());
	}

	@Test
	void fillsALineBeforeItFolds() {
		assertThat(written("a".repeat(67))).isEqualTo("SUMMARY:" + "a".repeat(67) + "\r\n");
		assertThat(written("a".repeat(68))).isEqualTo("SUMMARY:" + "a".repeat(67) + "\r\n a\r\n");
		assertThat(written("a".repeat(142)).split("\r\n")[1]).hasSize(75);
	}

	@Test
	void neverCutsALetter() {
		for (int i = 0; i < 8; i++) {
			String text = "x".repeat(i) + "👋".repeat(60);
			byte[] file = new ContentLines().text("SUMMARY", text).bytes();
			assertThat(Arrays.stream(new String(file, StandardCharsets.UTF_8).split("\r\n ")))
				.allMatch((line) -> !line.contains("\uFFFD"));
			assertThat(written(text).replace("\r\n ", "")).isEqualTo("SUMMARY:" + text + "\r\n");
		}
	}

	@Test
	void leavesControlCharactersAndHalvesOfLettersOut() {
		assertThat(written("a\u0000b\u0007c\u007Fd\te\u0085f\u2028g")).isEqualTo("SUMMARY:abcd e\\nf\\ng\r\n");
		assertThat(written("x\uD83Dy\uDE00")).isEqualTo("SUMMARY:x\uFFFDy\uFFFD\r\n");
	}

	private static String written(String text) {
		return new String(new ContentLines().text("SUMMARY", text).bytes(), StandardCharsets.UTF_8);
	}

	private static String unescape(String value) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char letter = value.charAt(i);
			if (letter == '\\') {
				i++;
				text.append((value.charAt(i) == 'n') ? '\n' : value.charAt(i));
			}
			else {
				text.append(letter);
			}
		}
		return text.toString();
	}

}
