package app.askwell.environment;

import java.net.InetAddress;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class PublicAddressTests {

	@Test
	void isThisServersOwnWhenNothingIsSet() {
		PublicAddress address = address(Map.of("ASKWELL_PUBLIC_URL", "", "ASKWELL_BASE_PATH", "/"));
		assertThat(address.isSecure()).isFalse();
		assertThat(address.basePath()).isEmpty();
		assertThat(address.trustedProxies()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "https://askwell.example.org, true, ''", "https://askwell.example.org/, true, ''",
			"HTTPS://example.org:8443/a/b/, true, /a/b", "http://localhost:8080/askwell, false, /askwell" })
	void tellsWhetherItIsSecureAndBelowWhichPath(String url, boolean secure, String path) {
		PublicAddress address = address(Map.of("ASKWELL_PUBLIC_URL", url));
		assertThat(address.isSecure()).isEqualTo(secure);
		assertThat(address.basePath()).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "askwell.example.org", "ftp://example.org", "https:///x", "https://me@example.org",
			"https://example.org/?a=b", "https://example.org/#a" })
	void refusesWhatIsNoAddress(String url) {
		assertRefused(Map.of("ASKWELL_PUBLIC_URL", url), "ASKWELL_PUBLIC_URL");
	}

	@Test
	void refusesWhatIsNotEvenWrittenLikeAnAddress() {
		assertThatException().isThrownBy(() -> address(Map.of("ASKWELL_PUBLIC_URL", "not an address")))
			.satisfies((refused) -> assertThat(new UnreadableSettingAnalyzer().analyze(refused)).isNotNull()
				.extracting(FailureAnalysis::getDescription)
				.isEqualTo("Askwell cannot read ASKWELL_PUBLIC_URL (“not an address”)."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "askwell", "/a b", "/a//b", "/a?b", "/a;b" })
	void refusesWhatIsNoPath(String path) {
		assertRefused(Map.of("ASKWELL_BASE_PATH", path), "base path");
	}

	@Test
	void refusesTwoBasePathsThatDiffer() {
		assertRefused(Map.of("ASKWELL_PUBLIC_URL", "https://example.org/a", "ASKWELL_BASE_PATH", "/b"), "differ");
		assertThat(address(Map.of("ASKWELL_PUBLIC_URL", "https://example.org/a", "ASKWELL_BASE_PATH", "/a")).basePath())
			.isEqualTo("/a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.0.0.0/99", "proxy.example.org", "10.0.0", "10.0.0.1;10.0.0.2", "10.*" })
	void refusesWhatIsNoNetwork(String network) {
		assertRefused(Map.of("ASKWELL_TRUSTED_PROXIES", "127.0.0.1, " + network), "ASKWELL_TRUSTED_PROXIES");
	}

	@Test
	void takesAddressesAndNetworksOfBothKinds() {
		assertThat(address(Map.of("ASKWELL_TRUSTED_PROXIES", "10.0.0.5, 172.18.0.0/16,::1, fd00::/8")).trustedProxies())
			.containsExactly("10.0.0.5", "172.18.0.0/16", "::1", "fd00::/8");
	}

	@Test
	void keepsTheCookieToHttpsAndOneHost() {
		StandardEnvironment environment = environment(Map.of("ASKWELL_PUBLIC_URL", "https://example.org/askwell"));
		new AskwellEnvironment().postProcessEnvironment(environment, new SpringApplication());
		assertThat(environment.getProperty("server.servlet.session.cookie.name")).isEqualTo("__Host-askwell");
		assertThat(environment.getProperty("server.servlet.session.cookie.secure")).isEqualTo("true");
		assertThat(environment.getProperty("server.servlet.session.cookie.path")).isEqualTo("/");
		assertThat(environment.getProperty("server.servlet.context-path")).isEqualTo("/askwell");
	}

	@Test
	void leavesTheCookieAloneWithoutHttps() {
		StandardEnvironment environment = environment(Map.of("ASKWELL_PUBLIC_URL", "http://localhost:8080"));
		new AskwellEnvironment().postProcessEnvironment(environment, new SpringApplication());
		assertThat(environment.getProperty("server.servlet.session.cookie.name")).isNull();
		assertThat(environment.getProperty("server.servlet.session.cookie.secure")).isNull();
		assertThat(environment.getProperty("server.servlet.context-path")).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, '', false", "::1, '', false", "0.0.0.0, '', true", "10.0.0.5, '', true",
			"0.0.0.0, http://askwell.example.org, true", "0.0.0.0, https://askwell.example.org, false",
			"0.0.0.0, http://localhost:8080, false" })
	void warnsWhenOthersCouldReadAlong(String listening, String url, boolean readable) throws Exception {
		assertThat(Reachability.isReadableOnTheWay(InetAddress.getByName(listening),
				address(Map.of("ASKWELL_PUBLIC_URL", url))))
			.isEqualTo(readable);
	}

	private static void assertRefused(Map<String, Object> variables, String why) {
		assertThatException().isThrownBy(() -> address(variables))
			.withRootCauseInstanceOf(SettingRefused.class)
			.havingRootCause()
			.withMessageContaining(why);
	}

	private static PublicAddress address(Map<String, Object> variables) {
		return Binder.get(environment(variables)).bindOrCreate("askwell", PublicAddress.class);
	}

	private static StandardEnvironment environment(Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
		return environment;
	}

}
