package app.askwell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

import app.askwell.Everything;

/** From the empty database to a focus, people and target companies. */
record Beginning(Walk walk, Everything everything) {

	private static final Path CONNECTIONS = Path.of("src/test/resources/samples/linkedin-Connections.csv");

	void opensTheAccount() {
		page().navigate("/");
		this.walk.look("welcome");
		page().getByLabel("Your name").fill("Maya Torres");
		page().getByLabel("E-mail").fill("maya@example.org");
		page().getByLabel("Password").fill("three quiet otters dance");
		if (this.walk.scripted()) {
			assertThat(page().getByLabel("Time zone")).hasValue("America/New_York");
		}
		else {
			page().getByLabel("Time zone").selectOption("America/New_York");
		}
		this.walk.press("Open my account");
		assertThat(this.walk.heading()).hasText("What are you looking for?");
	}

	void narrowsTheFocus() {
		page().locator("#titles0").fill("VP Marketing");
		page().getByLabel("Industry").fill("Any industry");
		page().getByLabel("50–500 people").check();
		page().getByLabel("Who owns the companies").selectOption("PRIVATE");
		page().locator("#places0").fill("Greater Boston");
		this.walk.press("This is my focus");
		assertThat(page().locator("#industry-hint .error")).isVisible();
		assertThat(page().locator("#titles0")).hasValue("VP Marketing");
		this.walk.look("focus-refused");
		page().getByLabel("Industry").fill("medical devices");
		this.walk.press("This is my focus");
		assertThat(page().locator("p.focus").first()).containsText("VP Marketing");
		this.walk.look("focus");
	}

	void importsThePeople() {
		page().navigate("/import");
		this.walk.look("import");
		page().locator("#file").setInputFiles(CONNECTIONS);
		this.walk.press("Show me what is in it");
		assertThat(page().locator(".lede").first()).containsText("176");
		this.walk.look("import-preview");
		this.walk.press("Import");
		assertThat(page().locator(".notice")).containsText("176");
		assertThat(this.everything.sql("select count(*) from contact").query(Long.class).single()).isEqualTo(176);
	}

	void listsTheTargets() {
		page().navigate("/targets");
		page().locator("textarea[name=companies]").fill("""
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
		this.walk.press("Add them");
		assertThat(page().getByText("You already know someone at")).isVisible();
		this.walk.look("targets");
	}

	private Page page() {
		return this.walk.page();
	}

}
