package app.askwell.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Where Askwell says no or thinks twice, and how one gets on from there. */
record SayingNo(Walk walk) {

	private static final String GOOD = "Which trade fair matters most in your field?";

	void meetsSomeone() {
		page().navigate("/people/new");
		page().locator("#name").fill("Joan Berger");
		this.walk.press("Save");
		assertThat(this.walk.heading()).hasText("Joan Berger");
		page().navigate(page().url() + "/asks/new");
	}

	/**
	 * A2: with a script one tap takes the better wording; without, it is there to read.
	 */
	void takesABetterWording() {
		Locator subject = page().locator("#subject");
		page().locator("#kind").selectOption("INFORMATION");
		page().locator("#neededBy").fill("2026-12-15");
		subject.fill("Are you hiring?");
		if (this.walk.scripted()) {
			assertThat(page().locator("#subject-hint .error")).isVisible();
			this.walk.look("ask-live");
			page().locator("#subject-hint [data-take]").first().click();
			assertThat(page().locator("#subject-hint .error")).hasCount(0);
			assertThat(subject).not().hasValue("Are you hiring?");
		}
		else {
			this.walk.press("Save this ask");
			assertThat(page().locator("#subject-hint .rewrite")).isVisible();
			subject.fill(GOOD);
		}
		this.walk.press("Save this ask");
		assertThat(page().locator("#note")).isVisible();
		this.walk.look("ask-note");
	}

	/** A6, then A3. */
	void offersFirstAndFinishesFirst() {
		asksAgain("Save this ask");
		assertThat(page().locator("#note")).isVisible();
		asksAgain("Save offer and ask");
		assertThat(page().locator(".guard")).containsText("Offer something first");
		this.walk.look("ask-offer-first");
		page().locator(".guard a.button").click();
		page().locator("#offer").fill("Send the list of speakers");
		page().locator("#offerKind").selectOption("INFORMATION");
		this.walk.press("Save offer and ask");
		assertThat(page().locator("#note")).isVisible();
		asksAgain("Save offer and ask");
		assertThat(page().locator(".guard").first()).containsText("Finish something first");
		this.walk.look("ask-finish-first");
	}

	/** A8: saved for a reason. */
	void thinksTwiceAboutAnEmergency() {
		page().navigate("/people/new");
		page().locator("#name").fill("Hugo Marsh");
		this.walk.press("Save");
		page().navigate(page().url() + "/asks/new");
		fill("2026-11-25");
		this.walk.press("Save this ask");
		assertThat(page().locator("[data-advice]")).containsText("fewer than 5 working days");
		this.walk.look("ask-advised");
		page().locator("[name='because.A8'][value='1']").check();
		this.walk.press("Save anyway");
		assertThat(page().locator("#note")).isVisible();
	}

	/** F5: wider, with its reason, which stays. */
	void widensTheFocus() {
		page().navigate("/focus");
		page().locator("#titles1").fill("Head of Growth");
		this.walk.press("This is my focus");
		assertThat(page().locator("[data-advice]")).containsText("more titles than before");
		page().locator("[name='becauseOwn.F5']").fill("Two people I trust named it");
		this.walk.press("Save anyway");
		assertThat(page().locator("main")).containsText("Wider than the one before: Two people I trust named it");
		this.walk.look("focus-widened");
		page().navigate("/rules");
		assertThat(page().locator("main")).containsText("You saved anyway once");
		this.walk.look("rules");
	}

	private void asksAgain(String button) {
		page().navigate("/people?q=Joan");
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Joan Berger")).first().click();
		page().navigate(page().url() + "/asks/new");
		fill("2026-12-15");
		this.walk.press(button);
	}

	private void fill(String neededBy) {
		page().locator("#kind").selectOption("INFORMATION");
		page().locator("#subject").fill(GOOD);
		page().locator("#neededBy").fill(neededBy);
	}

	private Page page() {
		return this.walk.page();
	}

}
