package app.askwell.browser;

import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The longest names and those of other scripts, on the narrowest screen. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class NamesThatFitTests {

	private static final Look NARROWEST = new Look(320, 640, ColorScheme.LIGHT, true);

	/** Elements that stick out of the screen, or hide a part of their own text. */
	private static final String CLIPPED = """
			[...document.querySelectorAll('main *')].filter(e => {
			  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
			  if (!box.width || e.closest('details:not([open])') || e.matches('input, textarea, select, option')) return false;
			  return box.right > document.documentElement.clientWidth + 1
			    || (style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1);
			}).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 30)).slice(0, 5)
			""";

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

	private List<String> paths = List.of();

	@BeforeEach
	void giveEverybodyAnotherName() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.paths = paths();
		call("Priya Nair", "W".repeat(200));
		call("Dan Kowalski", "محمد".repeat(50));
		call("Lena Marsh", "李小龙".repeat(66));
		call("Ruth Okafor", "Nguyễn-Thị-Hạnh-".repeat(12));
		call("Joan Berger", "สมชายแสงดี".repeat(20));
		call("Sam Ortiz", "👩‍💻".repeat(60));
		call("Tom Alvarez", "משה כהן");
		this.everything
			.sql("update contact set company = repeat('M', 200), job_title = repeat('M', 200) where account_id = ?")
			.param(this.maya.account().value())
			.update();
	}

	@Test
	void nothingIsClippedWhateverPeopleAreCalled() {
		try (BrowserSession session = signIn()) {
			for (String path : this.paths) {
				session.page().navigate(path);
				assertThat((List<?>) session.page().evaluate(CLIPPED)).as(path).isEmpty();
			}
		}
	}

	@Test
	void noticesWrapTheLongestName() {
		try (BrowserSession session = signIn()) {
			session.page().navigate("/people/new");
			session.page().locator("#name").fill("W".repeat(200));
			session.page().locator("main form .primary").last().click();
			session.page().locator(".notice").waitFor();
			assertThat((List<?>) session.page().evaluate(CLIPPED)).isEmpty();
		}
	}

	private void call(String name, String other) {
		assertThat(this.everything.sql("update contact set name = ? where account_id = ? and name = ?")
			.params(other, this.maya.account().value(), name)
			.update()).isOne();
	}

	private List<String> paths() {
		String priya = "/people/" + this.cast.person("Priya Nair");
		String coffee = "/meetings/" + this.cast.meeting("Priya Nair");
		String tom = "/meetings/" + this.cast.meeting("Tom Alvarez");
		return List.of("/", "/people", priya, priya + "/edit", priya + "/asks/new", priya + "/gives/new",
				priya + "/promises/new", "/people/" + this.cast.person("Dan Kowalski"), "/meetings", coffee,
				coffee + "/outcome", tom, tom + "/sheet", tom + "/log", "/meetings/log?with=" + priya.substring(8),
				"/just-met", "/exchange", "/asks/" + this.cast.ask() + "/promise", "/targets",
				"/targets/" + this.cast.target("Halden Medical"), "/follow-ups/" + this.cast.followUp("THANK_YOU"),
				"/follow-ups/" + this.cast.followUp("CHECK_BACK"), "/follow-ups/" + this.cast.followUp("KEEP_MY_WORD"));
	}

	private BrowserSession signIn() {
		BrowserSession session = BrowserSession.open(NARROWEST, "http://localhost:" + this.port);
		Page page = session.page();
		page.navigate("/sign-in");
		page.getByLabel("E-mail").fill(this.maya.email());
		page.getByLabel("Password").fill(Seekers.PASSWORD);
		page.getByText("Sign in", new Page.GetByTextOptions().setExact(true)).click();
		page.waitForURL("**/");
		return session;
	}

}
