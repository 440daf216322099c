package app.askwell.browser;

import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What was typed and not saved is offered again, on this browser and to this account. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class DraftTests {

	private static final String KEYS = "Object.keys(localStorage).filter(key => key.startsWith('askwell.draft.'))";

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

	private BrowserSession session;

	private Page page;

	@BeforeEach
	void signIn() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.session = BrowserSession.open(Look.phone().dark(), "http://localhost:" + this.port);
		this.page = this.session.page();
		signIn(this.maya);
	}

	@AfterEach
	void leave() {
		this.session.close();
	}

	@Test
	void offersWhatWasNotSavedAndForgetsWhatWas() {
		this.page.navigate("/just-met");
		this.page.locator("#who").fill("Tom Alvarez, VP Sales, Corvane");
		this.page.locator("#action").fill("Send the name of the search partner");
		this.page.navigate("/people");
		this.page.navigate("/just-met");
		assertThat(found()).isVisible();
		this.session.assertAccessible();
		this.session.screenshot("draft-found-phone");
		assertThat(this.page.locator("#who")).hasValue("");
		this.page.getByText("Put it back").click();
		assertThat(this.page.locator("#who")).hasValue("Tom Alvarez, VP Sales, Corvane");
		assertThat(this.page.locator("#action")).hasValue("Send the name of the search partner");
		save();
		assertThat(this.page.locator(".notice")).containsText("Tom Alvarez");
		assertThat(drafts()).isEmpty();
	}

	@Test
	void throwsAwayWhatIsNotWanted() {
		this.page.navigate("/just-met");
		this.page.locator("#who").fill("Tom Alvarez");
		this.page.navigate("/just-met");
		this.page.getByText("Throw it away").click();
		this.page.navigate("/just-met");
		assertThat(found()).hasCount(0);
		assertThat(drafts()).isEmpty();
	}

	@Test
	void saysThatTheServerCannotBeReachedAndKeepsTheText() {
		this.page.navigate("/just-met");
		this.page.locator("#who").fill("Tom Alvarez");
		this.page.context().setOffline(true);
		save();
		assertThat(this.page.getByText("Askwell cannot be reached right now")).isVisible();
		this.session.screenshot("draft-unreachable-phone");
		assertThat(this.page.locator("#who")).hasValue("Tom Alvarez");
		assertThat(drafts()).hasSize(1);
		this.page.context().setOffline(false);
		save();
		assertThat(this.page.locator(".notice")).containsText("Tom Alvarez");
		assertThat(drafts()).isEmpty();
	}

	@Test
	void keepsTheTextOfARefusedFormUntilItIsSaved() {
		this.page.navigate("/people/new");
		this.page.locator("#company").fill("Corvane");
		this.page.locator("#email").fill("nobody");
		save();
		Locator summary = this.page.locator(".guard[role=alert]");
		assertThat(summary).isFocused();
		assertThat(summary).containsText("E-mail");
		assertThat(found()).hasCount(0);
		assertThat(drafts()).hasSize(1);
	}

	@Test
	void leavesNothingBehindOnSigningOut() {
		this.page.navigate("/just-met");
		this.page.locator("#who").fill("Tom Alvarez");
		assertThat(drafts()).hasSize(1);
		assertThat(drafts().get(0)).doesNotContain(this.maya.account().toString());
		signOut();
		assertThat(drafts()).isEmpty();
	}

	@Test
	void offersNothingToAnotherAccount() {
		this.page.navigate("/just-met");
		this.page.locator("#who").fill("Tom Alvarez");
		this.page.context().clearCookies();
		signIn(this.seekers.open());
		this.page.navigate("/just-met");
		assertThat(found()).hasCount(0);
		assertThat(this.page.locator("#who")).hasValue("");
	}

	@Test
	void showsBothVersionsOnAPhone() {
		String priya = "/people/" + this.cast.person("Priya Nair");
		this.page.navigate(priya + "/edit");
		this.everything.sql(
				"update contact set company = 'Corvane', version = version + 1 where account_id = ? and name = 'Priya Nair'")
			.param(this.maya.account().value())
			.update();
		this.page.locator("#company").fill("Kestrel Cardio");
		save();
		Locator panel = this.page.locator(".guard[role=alert]");
		assertThat(panel).isFocused();
		assertThat(panel).containsText("Corvane");
		assertThat(panel).containsText("Kestrel Cardio");
		assertThat(this.page.locator("#company")).hasValue("Kestrel Cardio");
		this.session.assertAccessible();
		this.session.screenshot("conflict-phone");
	}

	private Locator found() {
		return this.page.getByText("You typed this earlier and it was not saved");
	}

	private void save() {
		this.page.locator("form[data-draft] button.primary").click();
	}

	private void signOut() {
		this.page.locator("form[action$='/sign-out']").first().evaluate("form => form.requestSubmit()");
		this.page.waitForURL("**/sign-in?out");
	}

	@SuppressWarnings("unchecked")
	private List<String> drafts() {
		return (List<String>) this.page.evaluate(KEYS);
	}

	private void signIn(Seeker seeker) {
		this.page.navigate("/sign-in");
		this.page.getByLabel("E-mail").fill(seeker.email());
		this.page.getByLabel("Password").fill(Seekers.PASSWORD);
		this.page.getByText("Sign in", new Page.GetByTextOptions().setExact(true)).click();
		this.page.waitForURL("**/");
	}

}
