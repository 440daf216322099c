package app.askwell.environment;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class OwnAddressTests {

	@Test
	void isTheOneThatPeopleType() {
		assertThat(base("https://askwell.example.org/", "", new MockEnvironment()))
			.isEqualTo("https://askwell.example.org");
		assertThat(base("https://example.org/askwell", "", new MockEnvironment()))
			.isEqualTo("https://example.org/askwell");
	}

	@Test
	void isOnThisComputerWhenThereIsNone() {
		assertThat(base(null, "", new MockEnvironment())).isEqualTo("http://localhost:8080");
		assertThat(base(null, "/askwell", new MockEnvironment().withProperty("local.server.port", "18080")))
			.isEqualTo("http://localhost:18080/askwell");
		assertThat(base(null, "", new MockEnvironment().withProperty("server.ssl.enabled", "true")))
			.isEqualTo("https://localhost:8080");
	}

	private static String base(@Nullable String url, String path, MockEnvironment machine) {
		URI address = (url != null) ? URI.create(url) : null;
		return new OwnAddress(new PublicAddress(address, path, List.of()), machine).base();
	}

}
