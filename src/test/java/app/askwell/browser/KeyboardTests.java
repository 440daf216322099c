package app.askwell.browser;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job without a pointer: nothing is clicked, nothing is filled in by a script.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class KeyboardTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	private BrowserSession session;

	private Keyboard keyboard;

	@BeforeEach
	void beginEmpty() {
		this.clock.reset();
		this.everything.sql("truncate account, spring_session cascade").update();
		this.session = BrowserSession.open(Look.desktop(), "http://localhost:" + this.port);
		this.keyboard = new Keyboard(this.session.page());
	}

	@AfterEach
	void close() {
		this.session.close();
	}

	@Test
	void leadsFromTheWelcomeToTheThankYouAndBack() {
		page().navigate("/");
		opensTheAccount();
		skipsTheMenu();
		narrowsTheFocus();
		addsSomeone();
		logsTheMeeting();
		thanks();
		takesItBack();
		assertThat(this.session.complaints()).filteredOn((complaint) -> !complaint.contains("422")).isEmpty();
	}

	/** Sent too early, the form says so and leads to its first field. */
	private void opensTheAccount() {
		this.keyboard.open("main button.primary");
		assertThat(this.keyboard.isAt(".guard")).as("the summary has the focus").isTrue();
		this.keyboard.goTo(".guard a[href='#name']");
		this.keyboard.press("Enter");
		assertThat(this.keyboard.isAt("#name")).as("the summary leads to the field").isTrue();
		this.keyboard.fill("#name", "Maya Torres");
		this.keyboard.fill("#email", "maya@example.org");
		this.keyboard.fill("#password", "three quiet otters dance");
		this.keyboard.open("main button.primary");
	}

	private void skipsTheMenu() {
		this.keyboard.goTo(".skip");
		assertThat(page().locator(".skip")).isInViewport();
		this.keyboard.press("Enter");
		assertThat(this.keyboard.isAt("main")).as("the skip link leads to the content").isTrue();
		this.keyboard.press("Tab");
		assertThat(this.keyboard.isAt("main *")).as("and the next step is within it").isTrue();
		this.keyboard.press("Shift+Tab");
		this.keyboard.press("Shift+Tab");
		assertThat(this.keyboard.isAt(".nav *")).as("and before it is the menu").isTrue();
	}

	private void narrowsTheFocus() {
		this.keyboard.fill("#titles0", "VP Marketing");
		this.keyboard.fill("#industry", "medical devices");
		this.keyboard.goTo("input[name=bands][value=FROM_50_TO_500]");
		this.keyboard.press("Space");
		this.keyboard.choose("#ownership", "Priv");
		this.keyboard.fill("#places0", "Greater Boston");
		this.keyboard.open("main form[action$='/focus'] button.primary");
		assertThat(page().locator("p.focus").first()).containsText("VP Marketing");
	}

	private void addsSomeone() {
		this.keyboard.goTo(".quick-add summary");
		this.keyboard.press("Enter");
		this.keyboard.fill("#quick-name", "Priya Nair");
		this.keyboard.enter();
		assertThat(page().locator("h1")).hasText("Priya Nair");
	}

	private void logsTheMeeting() {
		this.keyboard.open(".bar a.primary");
		this.keyboard.fill("[id='people[0].who']", "Pri");
		assertThat(page().locator("[role=option]")).isVisible();
		this.keyboard.press("ArrowDown");
		this.keyboard.press("Enter");
		this.keyboard.fill("[id='people[0].action']", "Introduce me to Tom Alvarez");
		this.keyboard.fill("#learned", "Corvane builds a launch team.");
		this.keyboard.fill("#day", "yesterday");
		this.keyboard.open("main form[action$='/log'] button.primary");
		assertThat(page().locator("main")).containsText("Introduce me to Tom Alvarez");
	}

	private void thanks() {
		this.keyboard.open(".nav .item[href='/']");
		this.keyboard.open("main .due a.button");
		this.keyboard.open("main form[action$='/completion'] button.primary");
		assertThat(page().locator(".notice")).isVisible();
	}

	private void takesItBack() {
		this.keyboard.open(".notice button");
		assertThat(this.everything.sql("select count(*) from follow_up where kind = 'THANK_YOU' and closed_at is null")
			.query(Long.class)
			.single()).isOne();
	}

	private Page page() {
		return this.session.page();
	}

}
