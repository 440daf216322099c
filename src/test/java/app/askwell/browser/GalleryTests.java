package app.askwell.browser;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes the pictures of the documentation. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class GalleryTests {

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

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
	}

	@Test
	void looksItsBestInTheDocumentation() {
		try (Tour tour = Tour.signIn(Look.desktop(), this.port, this.maya)) {
			show(tour, "/", "gallery-today");
			show(tour, "/people/" + this.cast.person("Priya Nair"), "gallery-person");
		}
		try (Tour tour = Tour.signIn(Look.phone(), this.port, this.maya)) {
			tour.page().navigate("/just-met");
			tour.page().locator("#who").fill("Tom Alvarez, VP Sales, Corvane");
			tour.page().locator("#learned").fill("US launch team in spring. Sails. Knows the CMO search firm.");
			tour.page().locator("#action").fill("Send the name of the search partner");
			tour.session().screenshot("gallery-just-met-phone");
			tour.page().locator("main button.primary").last().click();
			tour.page().waitForURL((url) -> !url.endsWith("/just-met"));
			assertThat(this.everything.count("meeting", this.maya)).isEqualTo(10);
		}
	}

	private static void show(Tour tour, String path, String name) {
		tour.page().navigate(path);
		tour.session().screenshot(name);
	}

}
