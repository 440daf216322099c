package app.askwell.browser;

import java.util.List;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each page with real content: nothing wider than the screen, nothing axe objects to, no
 * complaint of the browser.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class EveryPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Cast cast;

	static Stream<Look> looks() {
		return Stream.of(Look.desktop(), Look.phone().dark(), Look.tablet());
	}

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
	}

	@ParameterizedTest
	@MethodSource("looks")
	void fitsTheScreenAndEveryone(Look look) {
		try (BrowserSession session = signIn(look)) {
			for (String path : paths()) {
				session.page().navigate(path);
				assertThat(session.page().locator("h1").count()).as("headings of %s", path).isOne();
				assertThat((Boolean) session.page()
					.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
					.as("%s fits %d pixels", path, look.width())
					.isTrue();
				assertThat(session.page().content()).as(path).doesNotContain("??");
				session.assertAccessible();
			}
			session.assertStayedOnThisMachine();
			assertThat(session.complaints()).filteredOn((complaint) -> !complaint.contains("404")).isEmpty();
		}
	}

	@Test
	void looksItsBestInTheDocumentation() {
		try (BrowserSession session = signIn(Look.desktop())) {
			show(session, "/", "gallery-today");
			show(session, "/people/" + this.cast.person("Priya Nair"), "gallery-person");
		}
		try (BrowserSession session = signIn(Look.phone())) {
			session.page().navigate("/just-met");
			session.page().locator("#who").fill("Tom Alvarez, VP Sales, Corvane");
			session.page().locator("#learned").fill("US launch team in spring. Sails. Knows the CMO search firm.");
			session.page().locator("#action").fill("Send the name of the search partner");
			session.screenshot("gallery-just-met-phone");
			session.page().locator("main button.primary").last().click();
			assertThat(this.everything.count("meeting", this.maya)).isEqualTo(10);
		}
	}

	private static void show(BrowserSession session, String path, String name) {
		session.page().navigate(path);
		session.screenshot(name);
	}

	private BrowserSession signIn(Look look) {
		BrowserSession session = BrowserSession.open(look, "http://localhost:" + this.port);
		Page page = session.page();
		page.navigate("/sign-in");
		page.getByLabel("E-mail").fill(this.maya.email());
		page.getByLabel("Password").fill(Seekers.PASSWORD);
		page.getByText("Sign in", new Page.GetByTextOptions().setExact(true)).click();
		page.waitForURL("**/");
		return session;
	}

	private List<String> paths() {
		String priya = "/people/" + this.cast.person("Priya Nair");
		String ruth = "/people/" + this.cast.person("Ruth Okafor");
		String tom = "/meetings/" + this.cast.meeting("Tom Alvarez");
		String coffee = "/meetings/" + this.cast.meeting("Priya Nair");
		return List.of("/", "/people", "/people?q=nobody-like-that", "/people/new", priya, priya + "/edit",
				"/people/" + this.cast.person("Sam Ortiz"), priya + "/asks/new", priya + "/promises/new",
				ruth + "/gives/new", "/asks/" + this.cast.ask() + "/promise", "/meetings", "/meetings/new",
				"/meetings/log", "/just-met", coffee, coffee + "/outcome", tom, tom + "/edit", tom + "/preparation",
				tom + "/sheet", tom + "/log", "/exchange", "/targets", "/targets/new",
				"/targets/" + this.cast.target("Corvane"), "/targets/" + this.cast.target("Corvane") + "/edit",
				"/focus", "/import", "/follow-ups/" + this.cast.followUp("THANK_YOU"),
				"/follow-ups/" + this.cast.followUp("CHECK_BACK"), "/follow-ups/" + this.cast.followUp("KEEP_MY_WORD"),
				"/settings", "/settings/profile", "/settings/email", "/settings/password", "/settings/sessions",
				"/settings/deletion", "/rules", "/good-bye", "/no-such-page");
	}

}
