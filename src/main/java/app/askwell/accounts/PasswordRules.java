package app.askwell.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.shared.Refusal;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Long, and not what everybody takes; no rules about its composition (NIST SP 800-63B,
 * OWASP ASVS 5.0 chapter 6).
 */
@Component
class PasswordRules {

	static final int SHORTEST = 15;

	static final int LONGEST = 128;

	/** Known ones, and what comes before their digits; licences.txt says whence. */
	private final Set<String> common;

	PasswordRules() {
		this.common = Stream.of("common.txt", "long.txt")
			.flatMap(PasswordRules::lines)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<String> lines(String list) {
		try {
			return new ClassPathResource("passwords/" + list).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Nothing if the password will do, otherwise what to change. Counts characters, not
	 * bytes.
	 */
	Optional<Refusal> check(String password, String email, String name) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of(Refusal.of("refusal.password.short", "password", SHORTEST));
		}
		if (length > LONGEST) {
			return Optional.of(Refusal.of("refusal.password.long", "password", LONGEST));
		}
		return isEasyToGuess(password, email, name) ? Optional.of(Refusal.of("refusal.password.common", "password"))
				: Optional.empty();
	}

	private boolean isEasyToGuess(String password, String email, String name) {
		String plain = password.toLowerCase(Locale.ROOT);
		String core = plain.replaceAll("[^\\p{L}]", "");
		return this.common.contains(plain) || this.common.contains(core) || repeats(plain)
				|| plain.equals(email.toLowerCase(Locale.ROOT)) || plain.equals(name.toLowerCase(Locale.ROOT));
	}

	/**
	 * One short piece over and over: "aaaaaaaaaaaaaaa", "passwordpassword",
	 * "abcabcabcabcabc".
	 */
	private static boolean repeats(String text) {
		for (int size = 1; size <= text.length() / 2; size++) {
			if (text.length() % size == 0 && text.substring(0, size).repeat(text.length() / size).equals(text)) {
				return true;
			}
		}
		return false;
	}

}
