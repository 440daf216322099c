package app.askwell.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.askwell.Seeker;
import app.askwell.Seekers;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.WebAttributes;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Tries to sign in from different places. */
record SignInDoor(MockMvcTester mvc, Seeker anyone) {

	static final String HOME = "203.0.113.7";

	static final String ELSEWHERE = "198.51.100.9";

	List<Integer> statuses(int tries, String email, String address) {
		List<Integer> statuses = new ArrayList<>();
		for (int i = 0; i < tries; i++) {
			statuses.add(wrong(email, address).getResponse().getStatus());
		}
		return statuses;
	}

	MvcTestResult wrong(String email, String address) {
		return signIn(email, "wrong", address, null);
	}

	MvcTestResult right(Seeker seeker, String address) {
		return signIn(seeker.email(), Seekers.PASSWORD, address, null);
	}

	MvcTestResult signIn(String email, String password, String address, @Nullable Cookie device) {
		var request = this.mvc.post().uri("/sign-in").with(csrf()).with((sent) -> {
			sent.setRemoteAddr(address);
			return sent;
		}).param("email", email).param("password", password);
		MvcTestResult answer = ((device != null) ? request.cookie(device) : request).exchange();
		return (answer.getResponse().getForwardedUrl() != null) ? failed(email, answer) : answer;
	}

	/** Where the door forwards to; the mock does not follow by itself. */
	private MvcTestResult failed(String email, MvcTestResult answer) {
		Object why = answer.getRequest().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
		return this.mvc.post()
			.uri("/sign-in/failed")
			.with(csrf())
			.with(this.anyone.signedIn())
			.requestAttr(WebAttributes.AUTHENTICATION_EXCEPTION, Objects.requireNonNull(why))
			.param("email", email)
			.exchange();
	}

	static Cookie device(MvcTestResult answer) {
		return Objects.requireNonNull(answer.getResponse().getCookie(KnownDevices.COOKIE));
	}

	static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll("nonce=\"[^\"]+\"|name=\"_csrf\" value=\"[^\"]+\"", "");
	}

}
