package app.askwell.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@ValueSource(strings = { "three quiet otters dance", "Ünïcödé gehört dazu", "correct pony battery clip",
			"🦦🦦 otters like 🐟", "  blanks count too  " })
	void takesLongOnesOfAnyKind(String password) {
		assertThat(this.rules.check(password, "maya@example.org", "Maya Torres")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "passwordpassword", "PasswordPassword", "Askwell12345678", "askwellaskwell1",
			"password12345678", "123456789012345", "aaaaaaaaaaaaaaa", "abcabcabcabcabc", "qwertyuiopasdfg",
			"correcthorsebatterystaple", "maya@example.org", "Administrator123", "1q2w3e4r5t6y7u8i9o",
			"qwertyuiop123456789", "thisismypassword", "Environmentalist-2026" })
	void refusesWhatIsGuessedFirst(String password) {
		assertThat(this.rules.check(password, "maya@example.org", "Maya Torres")).get()
			.extracting("code")
			.isEqualTo("refusal.password.common");
	}

	/** OWASP ASVS 6.2.4 asks for three thousand. */
	@Test
	void knowsThousandsThatAreLongEnough() throws IOException {
		List<String> known = new ClassPathResource("passwords/long.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.toList();
		assertThat(known).hasSizeGreaterThan(3000).doesNotHaveDuplicates();
		assertThat(known).allSatisfy((password) -> assertThat(this.rules.check(password, "", "")).isPresent());
	}

	@Test
	void countsCharactersNotBytes() {
		assertThat(this.rules.check("🦦".repeat(7) + "otters!", "", "")).get()
			.extracting("code")
			.isEqualTo("refusal.password.short");
		assertThat(this.rules.check("otter fish ".repeat(11) + "sleepy", "", "")).isEmpty();
		assertThat(this.rules.check("otter fish ".repeat(11) + "sleepy.!", "", "")).get()
			.extracting("code")
			.isEqualTo("refusal.password.long");
	}

}
