package app.askwell.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BrowserSessionTests {

	private static final String PAGE = """
			<!doctype html><html lang="en"><head><title>Today</title><style>
			body { background: #fff; color: #111; }
			@media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } }
			</style></head><body><main><h1>Today</h1><p id="words">plain</p>
			<script>document.getElementById('words').textContent = 'scripted'</script>
			</main></body></html>""";

	private static final String FAULTY = "<!doctype html><html lang=en><title>Faulty</title><main><h1>Faulty</h1>"
			+ "<img id=portrait src=data:,></main>";

	@Test
	void looksAtAPageInLightColours() {
		try (BrowserSession session = BrowserSession.open(Look.desktop())) {
			show(session, PAGE);
			assertThat(background(session)).isEqualTo("rgb(255, 255, 255)");
			session.assertAccessible();
			session.assertStayedOnThisMachine();
			assertThat(session.complaints()).isEmpty();
		}
	}

	@Test
	void looksAtAPageInDarkColoursOnAPhone() {
		try (BrowserSession session = BrowserSession.open(Look.phone().dark())) {
			show(session, PAGE);
			assertThat(background(session)).isEqualTo("rgb(17, 17, 17)");
			assertThat(session.page().evaluate("innerWidth")).isEqualTo(375);
			session.assertAccessible();
		}
	}

	@Test
	void looksAtAPageWithoutJavaScript() {
		try (BrowserSession scripted = BrowserSession.open(Look.desktop());
				BrowserSession plain = BrowserSession.open(Look.desktop().withoutJavaScript())) {
			show(scripted, PAGE);
			show(plain, PAGE);
			assertThat(scripted.page().locator("#words").textContent()).isEqualTo("scripted");
			assertThat(plain.page().locator("#words").textContent()).isEqualTo("plain");
		}
	}

	@Test
	void startsEachVisitorAfreshInNewYork() {
		try (BrowserSession session = BrowserSession.open(Look.desktop())) {
			show(session, PAGE);
			Object place = session.page()
				.evaluate("navigator.language + ' ' + Intl.DateTimeFormat().resolvedOptions().timeZone");
			assertThat(place).isEqualTo("en-US America/New_York");
			assertThat(session.page().context().cookies()).isEmpty();
		}
	}

	@Test
	void namesTheRuleAndThePlaceOfWhatIsInaccessible() {
		try (BrowserSession session = BrowserSession.open(Look.desktop())) {
			show(session, FAULTY);
			assertThatExceptionOfType(AssertionError.class).isThrownBy(session::assertAccessible)
				.withMessageContainingAll("image-alt", "#portrait");
		}
	}

	@Test
	void remembersARequestToAnotherMachine() {
		try (BrowserSession session = BrowserSession.open(Look.desktop())) {
			show(session, "<title>Leak</title><img alt='' src='http://askwell.example/pixel.png'>");
			assertThat(session.requestsElsewhere()).containsExactly("http://askwell.example/pixel.png");
			assertThat(session.complaints()).singleElement().asString().contains("ERR_NAME_NOT_RESOLVED");
			assertThatExceptionOfType(AssertionError.class).isThrownBy(session::assertStayedOnThisMachine)
				.withMessageContaining("askwell.example");
		}
	}

	@Test
	void keepsAScreenshotUnderItsName() {
		try (BrowserSession session = BrowserSession.open(Look.phone())) {
			show(session, PAGE);
			assertThat(Files.isRegularFile(session.screenshot("browser-session"))).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost:8080/, true", "http://127.0.0.1/, true", "http://[::1]:8080/, true",
			"data:text/html;base64;eA==, true", "file:///page.html, true", "about:blank, true",
			"http://askwell.example/, false", "http://10.0.0.1/, false", "http://localhost.example/, false",
			"http://127.0.0.1.example/, false", "http://some_host/, false" })
	void tellsThisMachineFromOthers(URI address, boolean here) {
		assertThat(Loopback.serves(address)).isEqualTo(here);
	}

	private static void show(BrowserSession session, String html) {
		byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
		session.page().navigate("data:text/html;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes));
	}

	private static Object background(BrowserSession session) {
		return session.page().evaluate("getComputedStyle(document.body).backgroundColor");
	}

}
