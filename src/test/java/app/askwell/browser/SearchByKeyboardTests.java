package app.askwell.browser;

import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Suggestions, the palette and single keys, without a pointer. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class SearchByKeyboardTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Cast cast;

	private Tour tour;

	private Page page;

	@BeforeEach
	void signIn() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.tour = Tour.signIn(Tour.DESK, this.port, this.maya);
		this.page = this.tour.page();
	}

	@AfterEach
	void leave() {
		this.tour.close();
	}

	@Test
	void leadsToAPersonFromTheSearchField() {
		press("/");
		this.page.keyboard().type("/pri");
		assertThat(this.page.locator("[data-find]")).hasValue("/pri");
		assertThat(this.page.locator("#found-list [role=option]").first()).containsText("Priya Nair");
		press("ArrowDown");
		this.tour.session().assertAccessible();
		press("Escape");
		assertThat(this.page.locator("#found-list")).isHidden();
		this.page.keyboard().type("y");
		assertThat(this.page.locator("#found-list [role=option]").first()).isVisible();
		press("ArrowDown");
		press("Enter");
		assertThat(this.page).hasURL(Pattern.compile(".*/people/" + this.cast.person("Priya Nair")));
	}

	@Test
	void leadsAnywhereFromThePalette() {
		press("Control+k");
		assertThat(this.page.locator("dialog[open] input")).isFocused();
		this.page.keyboard().type("alva");
		assertThat(this.page.locator("dialog [role=option]").first()).containsText("Tom Alvarez");
		this.tour.session().assertAccessible();
		press("Escape");
		assertThat(this.page.locator("dialog[open]")).hasCount(0);
		press("Control+k");
		this.page.keyboard().type("plan a m");
		press("Enter");
		assertThat(this.page).hasURL(Pattern.compile(".*/meetings/new"));
	}

	@Test
	void singleKeysDoNothingWhenTheyAreSwitchedOff() {
		press("?");
		assertThat(this.page).hasURL(Pattern.compile(".*/shortcuts"));
		this.everything.sql("update account set single_keys = false where id = ?")
			.param(this.maya.account().value())
			.update();
		this.page.navigate("/people");
		press("/");
		assertThat(new Keyboard(this.page).isAt("[data-find]")).isFalse();
		press("Control+k");
		assertThat(this.page.locator("dialog[open]")).isVisible();
	}

	private void press(String key) {
		this.page.keyboard().press(key);
	}

}
