package app.askwell.browser;

import java.time.Instant;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Three months later: the lead that came of the first coffee, on its way to the job and
 * to everyone who helped.
 */
record WhatItLedTo(Walk walk) {

	/** A Monday, 10:00 in New York. */
	static final Instant SPRING = Instant.parse("2027-03-01T15:00:00Z");

	/** Nobody stays signed in for so long. */
	void signsInAgain() {
		page().navigate("/sign-in");
		page().getByLabel("E-mail").fill("maya@example.org");
		page().getByLabel("Password").fill("three quiet otters dance");
		this.walk.press("Sign in");
	}

	void notesALead() {
		page().navigate("/people?q=Marek+Lin");
		follow("Marek Lin");
		follow("In person");
		follow("A lead came of it");
		assertThat(page().locator("input[name=origin]:checked + span")).containsText("Marek Lin");
		page().getByLabel("Role").fill("Head of US launch");
		page().getByLabel("Company").fill("Corvane");
		page().locator("#step").fill("Ask Tom who decides");
		page().locator("#stepOn").fill("2027-03-03");
		this.walk.look("opportunity-new");
		this.walk.press("Save");
		assertThat(this.walk.heading()).hasText("Head of US launch");
		assertThat(page().locator("#steps")).containsText("Ask Tom who decides");
		this.walk.look("opportunity");
	}

	/** R4: by keyboard, or with a plain button where nothing else works. */
	@SuppressWarnings("deprecation") // what comes may have the same address
	void movesItOn() {
		page().navigate("/opportunities");
		this.walk.look("board");
		if (this.walk.scripted()) {
			page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Head of US launch")).focus();
			page().waitForNavigation(() -> page().keyboard().press("Shift+ArrowRight"));
		}
		else {
			page().locator(".card select").first().selectOption("APPLIED");
			this.walk.press("Move");
		}
		assertThat(page().locator("[data-stage=APPLIED]")).containsText("Head of US launch");
		assertThat(page().locator(".notice").first()).containsText("Who there could speak for you?");
	}

	void logsAnInterview() {
		follow("Head of US launch");
		follow("Log one");
		assertThat(page().locator("main")).containsText("An interview for");
		page().locator("[id='people[0].who']").fill("Tom Alvarez, Corvane");
		page().locator("#learned").fill("They decide in April.");
		this.walk.look("interview-log");
		this.walk.press("Save");
		assertThat(page().locator("main")).containsText("One thank-you to send");
		this.walk.press("Move it to Interview");
		assertThat(page().locator(".lede").first()).containsText("Interview");
		page().locator("summary", new Page.LocatorOptions().setHasText("Add someone")).click();
		page().locator("#who").fill("Tom Alvarez, Corvane");
		page().locator("#part").selectOption("DECIDES");
		this.walk.press("Add");
		this.walk.look("opportunity-interview");
	}

	/** R4: the chain of introducers back to the first coffee, drawn and in words. */
	void seesWhereItBegan() {
		Locator lineage = page().locator("#lineage");
		assertThat(lineage.locator("svg")).isVisible();
		assertThat(lineage.locator(".lede")).containsText("with Marek Lin");
		assertThat(lineage.locator("ol")).containsText("Your first meeting was on");
		lineage.locator("ol").getByText("Your first meeting was on").last().click();
		assertThat(page().locator("main")).containsText("Corvane is building a US launch team in spring.");
		assertThat(page().locator("main")).containsText("What it led to");
		follow("Head of US launch");
	}

	void lands() {
		page().locator("#to").selectOption("ACCEPTED");
		this.walk.press("Move");
		this.walk.look("opportunity-accepted");
		follow("Everyone who helped");
		assertThat(this.walk.heading()).hasText("You landed");
		assertThat(page().locator("#ticked")).containsText("Marek Lin");
		assertThat(page().locator("#ticked")).containsText("Tom Alvarez");
		this.walk.look("landing");
		this.walk.press("Plan it for those ticked");
		assertThat(page().locator("#ticked a.tag").first()).hasText("to tell");
	}

	void thanksEveryone() {
		while (page().locator("#ticked a.tag").count() > 0) {
			String landing = page().url();
			page().locator("#ticked a.tag").first().click();
			assertThat(page().locator("#draft")).hasValue(Pattern.compile("Head of US launch at Corvane"));
			this.walk.press("I have told them");
			page().navigate(landing);
		}
		assertThat(page().locator("#ticked .tag.give").first()).hasText("told");
		this.walk.press("Close my search");
		assertThat(page().locator("main")).containsText("Your search is closed.");
		this.walk.look("landed");
	}

	void looksBack() {
		page().navigate("/progress");
		assertThat(page().locator("main")).containsText("Results by focus");
		assertThat(page().locator("main")).not().containsText("Without a focus there is nothing to compare");
		this.walk.look("progress");
		page().navigate("/network");
		assertThat(page().locator("main")).containsText("Tom Alvarez");
		this.walk.look("network");
	}

	private void follow(String link) {
		page().locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
	}

	private Page page() {
		return this.walk.page();
	}

}
