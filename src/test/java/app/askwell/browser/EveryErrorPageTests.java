package app.askwell.browser;

import java.io.UnsupportedEncodingException;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import app.askwell.Seekers;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What someone sees when something went wrong, as closely looked at as any page. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class EveryErrorPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.seekers.open();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void everyStatusIsForEveryone(boolean signedIn) throws Exception {
		try (Tour tour = Tour.begin(Tour.DESK, this.port)) {
			for (int status : new int[] { 400, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503 }) {
				String page = page(status, signedIn);
				tour.page().route("**/wrong", (route) -> answer(route, status, page));
				tour.page().navigate("/wrong");
				tour.fits(Tour.DESK.width());
				tour.readsWell();
				tour.fits(Tour.NARROWEST);
				tour.canBeTapped();
			}
			tour.assertNothingWasFound("status of");
		}
	}

	@Test
	void aFormOfAnotherSiteHasWordsOfItsOwn() {
		try (Tour tour = Tour.signIn(Tour.DESK, this.port, this.maya)) {
			tour.page().navigate("about:blank");
			tour.page()
				.setContent("<form method=post action='http://localhost:%d/people'><button>Win</button></form>"
					.formatted(this.port));
			Response answer = tour.page().waitForNavigation(() -> tour.page().locator("button").click());
			assertThat(answer.status()).isEqualTo(403);
			assertThat(tour.page().locator("h1").textContent()).isEqualTo("This came from another site");
			tour.readsWell();
			tour.assertNothingWasFound("status of");
		}
	}

	private static void answer(Route route, int status, String page) {
		route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("text/html").setBody(page));
	}

	private String page(int status, boolean signedIn) throws UnsupportedEncodingException {
		var request = this.mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
		var sent = (signedIn ? request.with(this.maya.signedIn()) : request).with((asked) -> {
			asked.setDispatcherType(DispatcherType.ERROR);
			return asked;
		});
		return sent.exchange().getResponse().getContentAsString();
	}

}
