package app.askwell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways to do things that are known to end badly, looked for in all of the code. */
class ForbiddenWaysTests {

	private static final Path JAVA = Path.of("src", "main", "java");

	private static final Path SCRIPTS = Path.of("src", "main", "resources", "static", "js");

	@Test
	void nothingOldIsEncryptedWith() {
		assertThat(found(JAVA, "Cipher\\.getInstance\\((?!CIPHER\\))|\\bECB\\b|PKCS1|\\bRC4\\b|\"DES[\"/e]")).isEmpty();
		assertThat(found(JAVA, "AES/GCM/NoPadding")).hasSize(1);
	}

	/** Apps for codes know HMAC with SHA-1 and nothing else (RFC 6238). */
	@Test
	void nothingOldIsHashedWith() {
		assertThat(found(JAVA, "\\bMD5\\b|\"SHA-?1\"|\\bMD4\\b")).isEmpty();
		assertThat(found(JAVA, "HmacSHA1")).containsOnlyKeys("TimeCode.java");
		assertThat(found(JAVA, "getInstance\\(\"(?!SHA-256|HmacSHA1)[^\"]*\"\\)").keySet()).doesNotContain("Seal.java",
				"LinkSeal.java", "FormKey.java");
	}

	@Test
	void chanceComesFromTheOneSourceForSecrets() {
		assertThat(found(JAVA, "Math\\.random|new Random\\(|ThreadLocalRandom|RandomStringUtils")).isEmpty();
		assertThat(found(JAVA, "new SecureRandom\\(\\)")).hasSizeGreaterThan(5);
		assertThat(found(SCRIPTS, "Math\\.random")).isEmpty();
	}

	/**
	 * Pages of ours are parsed by some (DOMParser); nothing that was typed becomes
	 * markup.
	 */
	@Test
	void scriptsWriteTextAndNoMarkup() {
		assertThat(found(SCRIPTS, "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|"
				+ "setTimeout\\(\"|__proto__|Object\\.assign\\(\\w+Prototype"))
			.isEmpty();
		assertThat(found(Path.of("src", "main", "resources", "templates"), "th:utext|\\[\\(\\$")).isEmpty();
	}

	/** What was found in which file. */
	private static Map<String, List<String>> found(Path folder, String expression) {
		Pattern pattern = Pattern.compile(expression);
		Map<String, List<String>> found = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			files.filter(Files::isRegularFile).forEach((file) -> {
				List<String> here = pattern.matcher(text(file)).results().map((match) -> match.group()).toList();
				if (!here.isEmpty()) {
					found.put(file.getFileName().toString(), here);
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return found;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
