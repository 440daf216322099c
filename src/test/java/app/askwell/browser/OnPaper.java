package app.askwell.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The handbill as one page, handed to someone, and the list of companies. */
record OnPaper(Walk walk) {

	void finishesTheHandbill() {
		page().navigate("/handbill");
		page().locator("#sentence").fill("I take medical devices from clearance to category leader.");
		page().locator("#impacts")
			.fill("Launched a pump in 11 countries\nCut cost per clinic by 38 %\nBuilt a team of 14 from 3");
		this.walk.press("Save");
		this.walk.look("handbill");
		this.walk.press("Make the saved one final");
		assertThat(this.walk.heading()).containsText("Handbill of");
		page().locator("#who").fill("Marek Lin");
		this.walk.press("Note it");
		assertThat(page().locator("main .due")).containsText("Marek Lin");
		this.walk.look("handbill-final");
	}

	/** Printed as the browser does it, where one sheet is one page. */
	void printsTheList() {
		page().navigate("/targets/sheet");
		assertThat(page().locator("main.paper")).containsText("Companies I would like to work for");
		page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page().locator(".desk-bar")).not().isVisible();
		page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
	}

	private Page page() {
		return this.walk.page();
	}

}
