package app.askwell.access;

import java.net.URI;
import java.util.List;

import app.askwell.environment.PublicAddress;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;

class StayWithHttpsTests {

	private static final String NAME = "Strict-Transport-Security";

	@Test
	void isSaidInEachAnswerWhenThePublicAddressIsSecure() {
		assertThat(answer("https://askwell.example.org", false).getHeader(NAME)).isEqualTo("max-age=31536000");
	}

	@Test
	void isSaidOverHttpsOnlyOtherwise() {
		assertThat(answer("http://localhost:8080", false).getHeader(NAME)).isNull();
		assertThat(answer("http://localhost:8080", true).getHeader(NAME)).isEqualTo("max-age=31536000");
	}

	private static MockHttpServletResponse answer(String url, boolean secure) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new WebApplicationContextRunner()
			.withBean(PublicAddress.class, () -> new PublicAddress(URI.create(url), "", List.of()))
			.withUserConfiguration(OnlyHeaders.class)
			.run((context) -> {
				MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
				request.setSecure(secure);
				context.getBean("springSecurityFilterChain", Filter.class)
					.doFilter(request, response, new MockFilterChain());
			});
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		return response;
	}

	@Configuration(proxyBeanMethods = false)
	@EnableWebSecurity
	static class OnlyHeaders {

		@Bean
		SecurityFilterChain headersOnly(HttpSecurity http, PublicAddress address) {
			return http.headers(new SafeHeaders(address)).build();
		}

	}

}
