package app.askwell.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One meeting from its plan to the thank-you, what is due after it, and the next ask. */
record FirstCoffee(Walk walk) {

	void plansAndPreparesACoffee() {
		page().locator("form.search input").fill("Marek Lin");
		page().locator("form.search input").press("Enter");
		this.walk.look("people");
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Marek Lin")).first().click();
		this.walk.look("person-new");
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan a meeting")).click();
		page().getByLabel("Day").fill("2026-11-24");
		page().getByLabel("Time").fill("08:00");
		page().getByLabel("Minutes").fill("45");
		this.walk.choose("kind", "IN_PERSON");
		this.walk.choose("purpose", "GATHER_INFORMATION");
		this.walk.look("meeting-plan");
		this.walk.press("Save");
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prepare")).first().click();
		page().locator("#introduction")
			.fill("I launch heart devices. I would like to learn how Halden enters a market.");
		page().locator("input[name=taken]").nth(0).check();
		page().locator("input[name=taken]").nth(1).check();
		page().locator("input[name=taken]").nth(2).check();
		page().locator("#offer").fill("The conference speaker list");
		this.walk.look("meeting-preparation");
		this.walk.press("Save");
		this.walk.look("meeting-planned");
	}

	void logsIt() {
		String meeting = page().url();
		page().navigate(meeting + "/sheet");
		assertThat(page().locator("main")).containsText("Marek Lin");
		this.walk.look("meeting-sheet");
		page().navigate(meeting + "/log");
		page().locator("[id='people[0].action']").fill("Introduce me to Tom Alvarez at Corvane");
		page().locator("[id='people[0].checkBackOn']").fill("2026-12-03");
		page().locator("[id='people[0].what']").fill("Send the conference speaker list");
		page().locator("[id='people[0].dueOn']").fill("2026-11-25");
		page().locator("#learned").fill("Corvane is building a US launch team in spring.");
		page().locator("#newNames").fill("Tom Alvarez, VP Sales, Corvane\nMei Lin, CMO, Orsund");
		this.walk.look("meeting-log");
		this.walk.press("Save");
		assertThat(page().locator("main")).containsText("Tom Alvarez");
		this.walk.look("meeting-held");
	}

	void thanks() {
		page().navigate("/");
		this.walk.look("today");
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write")).first().click();
		Locator draft = page().locator("#draft");
		assertThat(draft).containsText("December 3");
		String text = draft.inputValue();
		draft.fill("Thank you for the coffee.");
		this.walk.press("I have sent it");
		assertThat(page().locator("#draft-hint .error")).isVisible();
		this.walk.look("thank-you-refused");
		draft.fill(text);
		this.walk.press("I have sent it");
		assertThat(page().locator(".notice")).isVisible();
	}

	void seesWhatIsDue() {
		page().navigate("/");
		assertThat(page().locator("main")).containsText("Send the conference speaker list");
		this.walk.look("today-after");
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Marek Lin")).first().click();
		assertThat(page().locator("main")).containsText("Introduce me to Tom Alvarez at Corvane");
		this.walk.look("person");
	}

	void asksWell() {
		page().locator("#ask-subject").fill("Do you know of any openings?");
		page().locator("#ask-kind").selectOption("INFORMATION");
		page().locator("#ask-needed").fill("2026-12-10");
		this.walk.press("Save this ask");
		assertThat(page().locator(".guard")).isVisible();
		assertThat(page().locator("#subject")).hasValue("Do you know of any openings?");
		this.walk.look("ask-refused");
		page().locator("#subject").fill("Who leads product marketing at Orsund, and what do they look for?");
		this.walk.press("Save this ask");
		assertThat(page().locator("#note")).hasValue(Pattern.compile("Who leads product marketing at Orsund"));
		page().navigate("/exchange");
		this.walk.look("exchange");
		page().navigate("/meetings");
		this.walk.look("meetings");
	}

	private Page page() {
		return this.walk.page();
	}

}
