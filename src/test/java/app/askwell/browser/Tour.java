package app.askwell.browser;

import java.util.ArrayList;
import java.util.List;

import app.askwell.Seeker;
import app.askwell.Seekers;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone who opens page after page, looks closely at each of them, and has asked the
 * browser for less motion. Goes on when something is wrong, and tells all of it at the
 * end.
 */
record Tour(BrowserSession session, List<String> faults) implements AutoCloseable {

	static final Look DESK = Look.desktop();

	/** As wide as 1280 pixels at four times the size. */
	static final int NARROWEST = 320;

	static final int PHONE = 375;

	/** What most fingers hit. */
	private static final String SMALL_TARGETS = """
			[...document.querySelectorAll(`button:not(.link), .button, summary, .nav .item, label.check, select, textarea,
			    input:not([type=hidden], [type=checkbox], [type=radio])`)]
			  .filter(e => e.checkVisibility() && e.ariaHidden !== 'true' && e.getBoundingClientRect().height < 44)
			  .map(e => Math.round(e.getBoundingClientRect().height) + ' px: ' + e.outerHTML.slice(0, 100))
			""";

	private static final String MOVING = """
			[...document.querySelectorAll('*')].filter(e => ['', '::before', '::after'].some(part => {
			  const style = getComputedStyle(e, part);
			  return style.scrollBehavior === 'smooth'
			    || `${style.transitionDuration}, ${style.animationDuration}`.split(', ').some(time => parseFloat(time) > .01);
			})).map(e => e.outerHTML.slice(0, 100))
			""";

	private static final String SUMMARY = """
			(() => {
			  const guard = document.querySelector('main .guard[role=alert]'), faults = [];
			  if (!guard) return document.querySelector('main form:not(.bar form)') ? ['missing'] : [];
			  if (document.activeElement !== guard) faults.push('focus is on ' + document.activeElement.outerHTML.slice(0, 100));
			  for (const link of guard.querySelectorAll('a[href^="#"]')) {
			    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			    field?.focus();
			    if (!field || document.activeElement !== field) faults.push('leads nowhere: ' + link.hash);
			  }
			  return faults;
			})()
			""";

	static Tour begin(Look look, int port) {
		Tour tour = new Tour(BrowserSession.open(look, "http://localhost:" + port), new ArrayList<>());
		tour.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		return tour;
	}

	static Tour signIn(Look look, int port, Seeker seeker) {
		Tour tour = begin(look, port);
		tour.page().navigate("/sign-in");
		tour.signIn(seeker);
		tour.page().waitForURL("**/");
		return tour;
	}

	void signIn(Seeker seeker) {
		page().getByLabel("E-mail").fill(seeker.email());
		page().getByLabel("Password").fill(Seekers.PASSWORD);
		page().getByText("Sign in", new Page.GetByTextOptions().setExact(true)).click();
	}

	Page page() {
		return this.session.page();
	}

	/** Has one heading and all its words, and axe finds nothing, by day and by night. */
	void readsWell() {
		note(page().locator("h1").count() == 1, "has not one heading");
		note(!page().content().contains("??"), "lacks words");
		note(this.session.objections(AxeRun.EVERYTHING), "by day");
		paint(ColorScheme.DARK);
		note(this.session.objections(AxeRun.COLORS), "by night");
		paint(ColorScheme.LIGHT);
	}

	void fits(int width) {
		resize(width);
		note((Boolean) page().evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
				"is wider than " + width + " pixels");
	}

	/** Main actions are 44 pixels high; axe sees to the 24 pixels of everything else. */
	void canBeTapped() {
		resize(PHONE);
		note((List<?>) page().evaluate(SMALL_TARGETS), "is too small to tap");
	}

	void standsStill() {
		note((List<?>) page().evaluate(MOVING), "moves");
	}

	/** The focus is on what is wrong, and each line of it leads to its field. */
	void tellsWhatIsWrong() {
		note((List<?>) page().evaluate(SUMMARY), "in the summary");
	}

	void resize(int width) {
		page().setViewportSize(width, DESK.height());
	}

	/** Nothing came from elsewhere either, and the browser minds only these answers. */
	void assertNothingWasFound(String expected) {
		this.session.assertStayedOnThisMachine();
		assertThat(this.session.complaints()).filteredOn((complaint) -> !complaint.matches(".*(" + expected + ").*"))
			.isEmpty();
		assertThat(this.faults).isEmpty();
	}

	private void note(boolean right, String fault) {
		if (!right) {
			this.faults.add(page().url() + " " + fault);
		}
	}

	private void note(List<?> found, String what) {
		found.forEach((one) -> this.faults.add(page().url() + " " + what + ": " + one));
	}

	private void paint(ColorScheme colors) {
		page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
	}

	@Override
	public void close() {
		this.session.close();
	}

}
