package app.askwell.accounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
			"correcthorsebatterystaple", "maya@example.org" })
	void refusesWhatIsGuessedFirst(String password) {
		assertThat(this.rules.check(password, "maya@example.org", "Maya Torres")).get()
			.extracting("code")
			.isEqualTo("refusal.password.common");
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
