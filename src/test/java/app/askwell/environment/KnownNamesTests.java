package app.askwell.environment;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class KnownNamesTests {

	@ParameterizedTest
	@CsvSource({ "ASKWELL_HOEM, ASKWELL_HOME", "ASKWELL_PUBLICURL2, ASKWELL_PUBLIC_URL",
			"ASKWELL_TRUSTED_PROXY, ASKWELL_TRUSTED_PROXIES", "ASKWELL_PORT, SERVER_PORT",
			"askwell.base-pth, ASKWELL_BASE_PATH", "ASKWELL_DATASOURCE_PASSWORD_FIL, SPRING_DATASOURCE_PASSWORD_FILE" })
	void refusesASlipAndNamesWhatIsMeant(String name, String meant) {
		assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> KnownNames.check(with(name)))
			.withMessage("There is no setting " + name + ".")
			.satisfies((refused) -> assertThat(refused.advice()).startsWith("Did you mean " + meant + "? "));
	}

	@Test
	void namesNothingWhenNothingIsClose() {
		assertThatExceptionOfType(SettingRefused.class)
			.isThrownBy(() -> KnownNames.check(with("ASKWELL_COFFEE_WITH_MILK")))
			.satisfies((refused) -> assertThat(refused.advice()).startsWith("Correct the name"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ASKWELL_HOME", "ASKWELL_PUBLIC_URL", "ASKWELL_PUBLICURL", "askwell.public-url",
			"ASKWELL_TEST_BROWSER", "askwell.test.database", "SPRING_MAIL_HOST", "ASKWELLS", "PATH",
			"SPRING_DATASOURCE_PASSWORD_FILE" })
	void takesWhatItKnowsAndWhatIsNotItsOwn(String name) {
		assertThatNoException().isThrownBy(() -> KnownNames.check(with(name)));
	}

	private static StandardEnvironment with(String name) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addLast(new SystemEnvironmentPropertySource("more-systemEnvironment", Map.of(name, "x")));
		return environment;
	}

}
