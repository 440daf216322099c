package app.askwell.browser;

import java.util.Map;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.followups.DueItem;
import app.askwell.followups.DueItems;
import app.askwell.followups.FollowUpKind;
import app.askwell.maillinks.MailLinks;
import app.askwell.maillinks.ReminderKind;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Someone reads the mail on the phone and presses its links, signed in nowhere. */
@AskwellTest
class LinkFromAMailTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private DueItems dueItems;

	@Autowired
	private MailLinks links;

	private Seeker maya;

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		Cast.join(this.everything, this.maya);
	}

	static Stream<Look> looks() {
		return Stream.of(Look.phone().dark(), Look.phone().withoutJavaScript());
	}

	@ParameterizedTest
	@MethodSource("looks")
	void isDoneAndTakenBackAndPutOff(Look look) {
		try (BrowserSession session = BrowserSession.open(look, "http://localhost:" + this.port)) {
			Page page = session.page();
			page.navigate(path(this.links.done(this.maya.account(), word(), this.clock.instant())));
			assertThat(page.locator("h1")).hasText("Keep your word to Ruth Okafor");
			check(session, look);
			press(page, "I have done it");
			assertThat(page.locator("main")).containsText("Done, noted on");
			check(session, look);
			press(page, "Undo");
			assertThat(page.locator("main")).containsText("It is on your list again");
			page.navigate(path(this.links.later(this.maya.account(), word(), this.clock.instant())));
			press(page, "Put it off until");
			assertThat(page.locator("main")).containsText("It comes back on");
			page.locator("a", new Page.LocatorOptions().setHasText("Open it in Askwell")).click();
			assertThat(page.locator("input[name=password]")).isVisible();
			assertThat(session.complaints()).isEmpty();
			session.assertStayedOnThisMachine();
		}
	}

	@ParameterizedTest
	@MethodSource("everyLook")
	void eachPageIsFitToBeSeen(Look look) {
		Map<String, String> pages = Map.of("thank-you", done(FollowUpKind.THANK_YOU), "check-back",
				done(FollowUpKind.CHECK_BACK), "stay-in-touch", done(FollowUpKind.STAY_IN_TOUCH), "later",
				path(this.links.later(this.maya.account(), item(FollowUpKind.CHECK_BACK), this.clock.instant())),
				"letters", path(this.links.unsubscribe(this.maya.account(), ReminderKind.DIGEST, this.clock.instant())),
				"closed", "/m/cut-short");
		try (BrowserSession session = BrowserSession.open(look, "http://localhost:" + this.port)) {
			pages.forEach((name, page) -> {
				session.page().navigate(page);
				session.screenshot("link-" + name + "-" + look.width());
				session.assertAccessible();
			});
			session.assertStayedOnThisMachine();
		}
	}

	static Stream<Look> everyLook() {
		return Stream.of(Look.phone().dark(), Look.desktop());
	}

	private String done(FollowUpKind kind) {
		return path(this.links.done(this.maya.account(), item(kind), this.clock.instant()));
	}

	private static void check(BrowserSession session, Look look) {
		if (look.javaScript()) {
			session.assertAccessible();
		}
	}

	private static void press(Page page, String button) {
		page.locator("button", new Page.LocatorOptions().setHasText(button)).and(page.locator(":visible")).click();
	}

	private DueItem word() {
		return item(FollowUpKind.KEEP_MY_WORD);
	}

	private DueItem item(FollowUpKind kind) {
		return this.maya.does(() -> this.dueItems.due(this.maya.me(), this.maya.me().today(this.clock).plusDays(7), 50))
			.stream()
			.filter((item) -> item.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	/** In this test, Askwell does not know at which port it listens. */
	private static String path(String address) {
		return address.substring(address.indexOf("/m/"));
	}

}
