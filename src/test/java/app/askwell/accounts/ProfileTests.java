package app.askwell.accounts;

import java.util.Map;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
@SuppressWarnings("NullAway.Init")
class ProfileTests {

	private static final String PROFILE = "/settings/profile";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Visit visit;

	@BeforeEach
	void open() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
	}

	@Test
	void showsWhatIsKnown() {
		assertThat(this.visit.page(PROFILE)).contains("value=\"Maya Torres\"",
				"value=\"America/New_York\" selected=\"selected\"", "value=\"US\" selected=\"selected\"");
	}

	@Test
	void keepsTheChange() {
		assertThat(save("Maya T. Torres", "Europe/Dublin", "IE", "0")).hasRedirectedUrl("/settings");
		assertThat(account("name || ', ' || zone || ', ' || locale")).isEqualTo("Maya T. Torres, Europe/Dublin, en-IE");
	}

	@Test
	void takesEffectAtOnceHereAndInOtherBrowsers() {
		Visitor here = Visitor.signedIn(this.port, this.maya);
		Visitor there = Visitor.signedIn(this.port, this.maya);
		there.get("/");
		here.get(PROFILE);
		here.post(PROFILE, Map.of("name", "Maya Torres", "zone", "Pacific/Auckland", "region", "NZ", "version", "0"));
		assertThat(here.get("/").body()).contains("lang=\"en-NZ\"", "Wednesday");
		assertThat(there.get("/").body()).contains("lang=\"en-NZ\"", "Wednesday");
	}

	@Test
	void leavesTheBrowsersOfOthersAlone() {
		Visitor otto = Visitor.signedIn(this.port, this.seekers.open());
		Visitor here = Visitor.signedIn(this.port, this.maya);
		here.get(PROFILE);
		here.post(PROFILE, Map.of("name", "Maya Torres", "zone", "Pacific/Auckland", "region", "NZ", "version", "0"));
		assertThat(otto.get("/").body()).contains("lang=\"en-US\"", "Tuesday");
	}

	@Test
	void saysEverythingThatIsMissingAndKeepsTheRest() {
		assertThat(save("", "Mars/Olympus", "MARS", "0")).hasStatus(422)
			.bodyText()
			.contains("type a name", "choose your time zone", "how dates are written from the list");
		assertThat(save("Maya the Second", "Mars/Olympus", "GB", "0")).hasStatus(422)
			.bodyText()
			.contains("value=\"Maya the Second\"", "value=\"GB\" selected=\"selected\"");
		assertThat(account("version::text")).isEqualTo("0");
	}

	@Test
	void overwritesNothingThatAnotherTabSaved() {
		save("Maya One", "Europe/Dublin", "IE", "0");
		assertThat(save("Maya Two", "Europe/Dublin", "IE", "0")).hasStatus(409);
		assertThat(account("name")).isEqualTo("Maya One");
	}

	private MvcTestResult save(String name, String zone, String region, String version) {
		return this.visit.post(PROFILE, "name", name, "zone", zone, "region", region, "version", version);
	}

	private String account(String column) {
		return this.everything.sql("select " + column + " from account where id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

}
