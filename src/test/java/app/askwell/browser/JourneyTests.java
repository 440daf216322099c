package app.askwell.browser;

import java.nio.file.Path;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job from an empty database to the thank-you, as a new user walks it: on a
 * phone and at a desk, in light and dark, and without JavaScript.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class JourneyTests {

	private static final Path CONNECTIONS = Path.of("src/test/resources/samples/linkedin-Connections.csv");

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	private BrowserSession session;

	private Page page;

	private Look look;

	static Stream<Look> looks() {
		return Stream.of(Look.desktop(), Look.phone().dark(), Look.desktop().withoutJavaScript(),
				Look.phone().withoutJavaScript());
	}

	@BeforeEach
	void beginEmpty() {
		this.everything.sql("truncate account, spring_session cascade").update();
	}

	@AfterEach
	void leave() {
		this.session.close();
	}

	@ParameterizedTest
	@MethodSource("looks")
	void leadsFromAnEmptyStartToTheThankYou(Look look) {
		open(look);
		opensTheAccount();
		narrowsTheFocus();
		importsThePeople();
		listsTheTargets();
		plansAndPreparesACoffee();
		logsIt();
		thanks();
		seesWhatIsDue();
		asksWell();
		this.session.assertStayedOnThisMachine();
		assertThat(this.session.complaints()).filteredOn((complaint) -> !complaint.contains("422")).isEmpty();
	}

	private void open(Look chosen) {
		this.look = chosen;
		this.session = BrowserSession.open(chosen, "http://localhost:" + this.port);
		this.page = this.session.page();
	}

	private void opensTheAccount() {
		this.page.navigate("/");
		look("welcome");
		this.page.getByLabel("Your name").fill("Maya Torres");
		this.page.getByLabel("E-mail").fill("maya@example.org");
		this.page.getByLabel("Password").fill("three quiet otters dance");
		if (this.look.javaScript()) {
			assertThat(this.page.getByLabel("Time zone")).hasValue("America/New_York");
		}
		else {
			this.page.getByLabel("Time zone").selectOption("America/New_York");
		}
		press("Open my account");
		assertThat(heading()).hasText("What are you looking for?");
	}

	private void narrowsTheFocus() {
		this.page.locator("#titles0").fill("VP Marketing");
		this.page.getByLabel("Industry").fill("Any industry");
		this.page.getByLabel("50–500 people").check();
		this.page.getByLabel("Who owns the companies").selectOption("PRIVATE");
		this.page.locator("#places0").fill("Greater Boston");
		press("This is my focus");
		assertThat(this.page.locator("#industry-hint .error")).isVisible();
		assertThat(this.page.locator("#titles0")).hasValue("VP Marketing");
		look("focus-refused");
		this.page.getByLabel("Industry").fill("medical devices");
		press("This is my focus");
		assertThat(this.page.locator("p.focus").first()).containsText("VP Marketing");
		look("focus");
	}

	private void importsThePeople() {
		this.page.navigate("/import");
		look("import");
		this.page.locator("#file").setInputFiles(CONNECTIONS);
		press("Show me what is in it");
		assertThat(this.page.locator(".lede").first()).containsText("176");
		look("import-preview");
		press("Import");
		assertThat(this.page.locator(".notice")).containsText("176");
		assertThat(this.everything.sql("select count(*) from contact").query(Long.class).single()).isEqualTo(176);
	}

	private void listsTheTargets() {
		this.page.navigate("/targets");
		this.page.locator("textarea[name=companies]").fill("""
				Halden Medical, Boston
				Kestrel Cardio
				Orsund
				Corvane
				NorthValve
				Pulsewright
				Arbor Glucose
				Quillon
				Axle Health
				Wick Medical
				""");
		press("Add them");
		assertThat(this.page.getByText("You already know someone at")).isVisible();
		look("targets");
	}

	private void plansAndPreparesACoffee() {
		this.page.getByRole(AriaRole.SEARCHBOX).fill("Marek Lin");
		this.page.getByRole(AriaRole.SEARCHBOX).press("Enter");
		look("people");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Marek Lin")).click();
		look("person-new");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan a meeting")).click();
		this.page.getByLabel("Day").fill("2026-11-24");
		this.page.getByLabel("Time").fill("08:00");
		this.page.getByLabel("Minutes").fill("45");
		choose("kind", "IN_PERSON");
		choose("purpose", "GATHER_INFORMATION");
		look("meeting-plan");
		press("Save");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prepare")).first().click();
		this.page.locator("#introduction")
			.fill("I launch heart devices. I would like to learn how Halden enters a market.");
		this.page.locator("input[name=taken]").nth(0).check();
		this.page.locator("input[name=taken]").nth(1).check();
		this.page.locator("input[name=taken]").nth(2).check();
		this.page.locator("#offer").fill("The conference speaker list");
		look("meeting-preparation");
		press("Save");
		look("meeting-planned");
	}

	private void logsIt() {
		String meeting = this.page.url();
		this.page.navigate(meeting + "/sheet");
		assertThat(this.page.locator("main")).containsText("Marek Lin");
		look("meeting-sheet");
		this.page.navigate(meeting + "/log");
		this.page.locator("[id='people[0].action']").fill("Introduce me to Tom Alvarez at Corvane");
		this.page.locator("[id='people[0].checkBackOn']").fill("2026-12-03");
		this.page.locator("[id='people[0].what']").fill("Send the conference speaker list");
		this.page.locator("[id='people[0].dueOn']").fill("2026-11-25");
		this.page.locator("#learned").fill("Corvane is building a US launch team in spring.");
		this.page.locator("#newNames").fill("Tom Alvarez, VP Sales, Corvane\nMei Lin, CMO, Orsund");
		look("meeting-log");
		press("Save");
		assertThat(this.page.locator("main")).containsText("Tom Alvarez");
		look("meeting-held");
	}

	private void thanks() {
		this.page.navigate("/");
		look("today");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write")).first().click();
		Locator draft = this.page.locator("#draft");
		assertThat(draft).containsText("December 3");
		String text = draft.inputValue();
		draft.fill("Thank you for the coffee.");
		press("I have sent it");
		assertThat(this.page.locator("#draft-hint .error")).isVisible();
		look("thank-you-refused");
		draft.fill(text);
		press("I have sent it");
		assertThat(this.page.locator(".notice")).isVisible();
	}

	private void seesWhatIsDue() {
		this.page.navigate("/");
		assertThat(this.page.locator("main")).containsText("Send the conference speaker list");
		look("today-after");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Marek Lin")).first().click();
		assertThat(this.page.locator("main")).containsText("Introduce me to Tom Alvarez at Corvane");
		look("person");
	}

	private void asksWell() {
		this.page.locator("#ask-subject").fill("Do you know of any openings?");
		this.page.locator("#ask-kind").selectOption("INFORMATION");
		this.page.locator("#ask-needed").fill("2026-12-10");
		press("Save this ask");
		assertThat(this.page.locator(".guard")).isVisible();
		assertThat(this.page.locator("#subject")).hasValue("Do you know of any openings?");
		look("ask-refused");
		this.page.locator("#subject").fill("Who leads product marketing at Orsund, and what do they look for?");
		press("Save this ask");
		assertThat(this.page.locator("main")).containsText("Who leads product marketing at Orsund");
		this.page.navigate("/exchange");
		look("exchange");
		this.page.navigate("/meetings");
		look("meetings");
	}

	private Locator heading() {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
	}

	private void press(String button) {
		this.page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
			.first()
			.click();
	}

	private void choose(String field, String value) {
		this.page.locator("#" + field).selectOption(value);
	}

	/**
	 * What every page must keep: nothing wider than the screen, nothing axe objects to.
	 */
	private void look(String name) {
		this.session.screenshot(
				name + (this.look.width() < 500 ? "-phone" : "-desk") + (this.look.javaScript() ? "" : "-plain"));
		if (this.look.javaScript()) {
			assertThat((Boolean) this.page
				.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
				.as("%s fits the screen", name)
				.isTrue();
			this.session.assertAccessible();
		}
	}

}
