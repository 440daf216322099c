package app.askwell.browser;

import app.askwell.AskwellTest;
import app.askwell.MovableClock;
import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each page of the route table with real content, by day and by night: nothing wider than
 * the screen, nothing axe objects to, nothing that moves for who wants less of it.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class EveryPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private RouteTable table;

	@Autowired
	private MovableClock clock;

	private Scene maya;

	@BeforeEach
	void openAnAccount() {
		this.clock.reset();
		this.maya = this.table.scene();
	}

	@Test
	void isForEveryoneOnAWideScreenAndWithLessMotion() {
		try (Tour tour = Tour.signIn(Tour.DESK, this.port, this.maya.seeker())) {
			for (String path : Paths.of(this.table, this.maya)) {
				tour.page().navigate(path);
				tour.fits(Tour.DESK.width());
				tour.readsWell();
				tour.standsStill();
			}
			tour.assertNothingWasFound("404");
		}
	}

}
