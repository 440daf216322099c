package app.askwell.browser;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A passkey from the first to the last day, with a device that exists in the browser
 * only.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class PasskeyTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private BrowserSession session;

	@BeforeEach
	void signIn() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.session = BrowserSession.open(Look.desktop(), "http://localhost:" + this.port);
		plugInADevice();
		page().navigate("/sign-in");
		page().fill("#email", this.maya.email());
		page().fill("#password", Seekers.PASSWORD);
		page().click("form:not([data-passkey]) button.primary");
	}

	@AfterEach
	void close() {
		this.session.close();
	}

	@Test
	void isMadeOpensTheDoorAndIsRemoved() {
		make("Laptop");
		assertThat(page().locator("main .due")).containsText("Laptop");
		signOut();
		page().click("form[data-passkey=get] button");
		assertThat(page().locator(".nav")).isVisible();
		page().navigate("/settings/trail");
		assertThat(page().locator("main")).containsText("Signed in with a passkey");
		page().navigate("/settings/passkeys");
		assertThat(page().locator("main .due")).containsText("Last used");
		page().click("main .due button");
		assertThat(page().locator("main .due")).hasCount(0);
		signOut();
		page().click("form[data-passkey=get] button");
		assertThat(page().locator("[role=alert]")).containsText("not known here");
		assertThat(this.everything.count("passkey", this.maya)).isZero();
		assertThat(this.session.complaints()).filteredOn((complaint) -> !complaint.contains("422")).isEmpty();
		this.session.assertStayedOnThisMachine();
	}

	@Test
	void comesBackWithTheKeyWhenThePasswordWasWrong() {
		page().navigate("/settings/passkeys");
		page().fill("#name", "Laptop");
		page().fill("#password", "three quiet otters sleep");
		page().click("form[data-passkey] button.primary");
		assertThat(page().locator(".guard")).isVisible();
		this.session.assertAccessible();
		page().fill("#password", Seekers.PASSWORD);
		page().click("form[data-passkey] button.primary");
		assertThat(page().locator("main .due")).containsText("Laptop");
	}

	private void make(String name) {
		page().navigate("/settings/passkeys");
		this.session.assertAccessible();
		page().fill("#name", name);
		page().fill("#password", Seekers.PASSWORD);
		page().click("form[data-passkey] button.primary");
	}

	private void signOut() {
		this.session.page().context().clearCookies();
		page().navigate("/sign-in");
	}

	/** One that keeps keys and always sees its owner's finger. */
	private void plugInADevice() {
		CDPSession tools = page().context().newCDPSession(page());
		tools.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject device = new JsonObject();
		device.add("options", options);
		tools.send("WebAuthn.addVirtualAuthenticator", device);
	}

	private Page page() {
		return this.session.page();
	}

}
