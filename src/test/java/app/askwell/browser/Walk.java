package app.askwell.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/**
 * A visitor on the way through the pages, who looks closely at each of them.
 *
 * @param session the browser
 * @param look on which screen
 */
record Walk(BrowserSession session, Look look) implements AutoCloseable {

	static Walk begin(Look look, int port) {
		return new Walk(BrowserSession.open(look, "http://localhost:" + port), look);
	}

	Page page() {
		return this.session.page();
	}

	boolean scripted() {
		return this.look.javaScript();
	}

	Locator heading() {
		return page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
	}

	/**
	 * Sends a form: its page comes a moment later, once the server was seen to answer.
	 */
	@SuppressWarnings("deprecation") // what comes may have the same address
	void press(String button) {
		Locator wanted = page().locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
			.first();
		page().waitForNavigation(wanted::click);
	}

	void choose(String field, String value) {
		page().locator("#" + field).selectOption(value);
	}

	/**
	 * What every page must keep: nothing wider than the screen, nothing axe objects to.
	 */
	void look(String name) {
		page().waitForLoadState(LoadState.NETWORKIDLE);
		this.session.screenshot(name + (this.look.width() < 500 ? "-phone" : "-desk") + (scripted() ? "" : "-plain"));
		if (scripted()) {
			assertThat((Boolean) page()
				.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
				.as("%s fits the screen", name)
				.isTrue();
			this.session.assertAccessible();
		}
	}

	/** Nothing came from elsewhere, and the browser found nothing wrong. */
	void assertUndisturbed() {
		this.session.assertStayedOnThisMachine();
		assertThat(this.session.complaints()).filteredOn((complaint) -> !complaint.contains("422")).isEmpty();
	}

	@Override
	public void close() {
		this.session.close();
	}

}
