package app.askwell.browser;

import app.askwell.AskwellTest;
import app.askwell.MovableClock;
import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each page of the route table with real content, by day and by night: nothing wider than
 * the screen, nothing axe objects to, nothing too small for a finger.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class EveryPageOnAPhoneTests {

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
	void isForEveryoneAtFourTimesTheSizeAndOnAPhone() {
		Look narrow = new Look(Tour.NARROWEST, Tour.DESK.height(), ColorScheme.LIGHT, true);
		try (Tour tour = Tour.signIn(narrow, this.port, this.maya.seeker())) {
			for (String path : Paths.of(this.table, this.maya)) {
				tour.page().navigate(path);
				tour.fits(Tour.NARROWEST);
				tour.readsWell();
				tour.canBeTapped();
				tour.resize(Tour.NARROWEST);
			}
			tour.assertNothingWasFound("404");
		}
	}

}
