package app.askwell.web;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class ReadyLineTests {

	@Test
	void namesTheAddressToOpen() {
		MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8123");
		assertThat(ReadyLine.address(environment)).isEqualTo("http://localhost:8123");
	}

	@Test
	void namesTheBasePathAndTheSecureDoor() {
		MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8443")
			.withProperty("server.ssl.enabled", "true")
			.withProperty("server.servlet.context-path", "/askwell");
		assertThat(ReadyLine.address(environment)).isEqualTo("https://localhost:8443/askwell");
	}

}
