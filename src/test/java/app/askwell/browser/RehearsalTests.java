package app.askwell.browser;

import java.util.HashSet;
import java.util.Set;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.shared.Words;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rehearsal by keyboard alone, on a clock of the page's own that the test moves.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class RehearsalTests {

	private static final String READ = "document.querySelector('.stage').scrollTop";

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Tour tour;

	@BeforeEach
	void writeAPitch() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.everything.sql("""
				insert into pitch (account_id, id, introduction, profile, written_on, version)
				values (?, gen_random_uuid(), 'I take heart devices to first choice.',
				  repeat('What I do well is to find the one sentence that everybody repeats. ', 20), '2026-11-03', 0)
				""").param(this.maya.account().value()).update();
		this.tour = Tour.begin(Tour.DESK, this.port);
		page().clock().install();
		page().navigate("/sign-in");
		this.tour.signIn(this.maya);
		page().waitForURL("**/");
	}

	@AfterEach
	void close() {
		this.tour.close();
	}

	@Test
	@DisplayName("W1: starts, pauses and fills the form by keyboard")
	void startsPausesAndFillsTheFormByKeyboard() {
		page().navigate("/pitch/rehearsal");
		Keyboard keyboard = new Keyboard(page());
		keyboard.goTo("[data-run]");
		keyboard.press("Space");
		assertThat(page().locator("[data-run]")).hasText("Pause");
		page().clock().fastForward(65_000);
		assertThat(page().locator(".time")).hasText("1:05");
		keyboard.press("Space");
		assertThat(page().locator("[data-run]")).hasText("Start");
		assertThat(page().locator("#time")).hasValue("1:05");
		page().clock().fastForward(30_000);
		assertThat(page().locator(".time")).hasText("1:05");
		keyboard.press("Space");
		page().clock().fastForward(60_000);
		assertThat(page().locator("[data-over]")).isVisible();
		keyboard.press("Escape");
		assertThat(page().locator("#time")).hasValue("2:05");
		keyboard.open("button[value=NATURAL]");
		assertThat(page().locator(".thread")).containsText("2:05");
		this.tour.assertNothingWasFound("none");
	}

	@Test
	@DisplayName("W1: the space bar starts wherever the focus is, but not in a field")
	void theSpaceBarStarts() {
		page().navigate("/pitch/rehearsal");
		page().locator("#note").focus();
		page().keyboard().press("Space");
		assertThat(page().locator("[data-run]")).hasText("Start");
		page().locator(".stage").focus();
		page().keyboard().press("Space");
		assertThat(page().locator("[data-run]")).hasText("Pause");
		page().keyboard().press("Space");
		page().locator("[data-again]").click();
		assertThat(page().locator(".time")).hasText("0:00");
	}

	@Test
	@DisplayName("W1: glides at the pace of a calm voice, and turns pages with less motion")
	void goesAtThePaceOfACalmVoice() {
		page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
		assertThat(steps()).as("glides").isGreaterThan(20);
		page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		assertThat(steps()).as("turns pages").isBetween(2, 10);
	}

	@Test
	@DisplayName("W1: counts words while they are typed as the server counts them")
	void countsWordsAsTheServerDoes() {
		String text = "It’s well-known: R&D & marketing don't—they never—agree (3.5 times), naïve O’Brien said “no”.";
		page().navigate("/pitch");
		page().locator("#introduction").fill(text);
		assertThat(page().locator("[data-spoken=introduction] [data-count]"))
			.containsText(Words.count(text) + " of 75 words, 0:0");
		page().locator("#introduction").fill("word ".repeat(76));
		assertThat(page().locator("[data-spoken=introduction] [data-over]")).isVisible();
		page().locator("#introduction").fill("word ".repeat(75));
		assertThat(page().locator("[data-spoken=introduction] [data-over]")).isHidden();
	}

	/** How many different places the text was at, looked at every four seconds. */
	private int steps() {
		page().navigate("/pitch/rehearsal");
		page().locator("[data-run]").click();
		Set<Object> places = new HashSet<>();
		for (int second = 0; second < 96; second += 4) {
			page().clock().fastForward(4000);
			places.add(page().evaluate(READ));
		}
		assertThat(((Number) page().evaluate(READ)).intValue()).as("was read to the end").isPositive();
		return places.size();
	}

	private Page page() {
		return this.tour.page();
	}

}
