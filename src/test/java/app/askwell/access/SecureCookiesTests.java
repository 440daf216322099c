package app.askwell.access;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.environment.PublicAddress;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Over https no cookie goes another way, and no other page can put one in its place. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class SecureCookiesTests {

	private static final String DEVICE = "__Host-askwell-device";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private PublicAddress address;

	@Test
	void areKeptToHttpsAndThisHost() {
		List<String> cookies = signIn(this.seekers.open()).getResponse().getHeaders("Set-Cookie");
		assertThat(cookies).anySatisfy((cookie) -> assertThat(cookie).startsWith(DEVICE + "=")
			.contains("Path=/;", "SameSite=Strict")
			.doesNotContain("Domain"));
		assertThat(cookies).allSatisfy((cookie) -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite="));
	}

	@Test
	void knowABrowserByItsEarlierCookieAsWell() {
		Seeker maya = this.seekers.open();
		String device = device(signIn(maya));
		assertThat(device(signIn(maya, new Cookie(KnownDevices.COOKIE, device)))).isEqualTo(device);
	}

	@Test
	void ofAGuestAreKeptToTheirPath() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSecure(true);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new GuestCookie(request, response, this.address).keep("seen", "/coach/x", Duration.ofHours(1));
		assertThat(response.getHeader("Set-Cookie")).startsWith("__Secure-askwell-guest=seen")
			.contains("Path=/coach/x", "Secure", "HttpOnly", "SameSite=Lax");
		request.setCookies(new Cookie("askwell-guest", "put there over http"));
		assertThat(new GuestCookie(request, response, this.address).value()).isEmpty();
		request.setCookies(new Cookie("__Secure-askwell-guest", "seen"));
		assertThat(new GuestCookie(request, response, this.address).value()).hasValue("seen");
	}

	private static String device(MvcTestResult answer) {
		return Objects.requireNonNull(answer.getResponse().getCookie(DEVICE)).getValue();
	}

	private MvcTestResult signIn(Seeker who, Cookie... cookies) {
		var request = this.mvc.post().uri("/sign-in").secure(true).with(csrf());
		if (cookies.length > 0) {
			request = request.cookie(cookies);
		}
		return request.param("email", who.email()).param("password", Seekers.PASSWORD).exchange();
	}

}
