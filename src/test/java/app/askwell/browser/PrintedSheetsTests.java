package app.askwell.browser;

import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.MovableClock;
import app.askwell.paper.TestPress;
import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the browser prints of each sheet, beside the file that the server makes. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class PrintedSheetsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private RouteTable table;

	@Autowired
	private MovableClock clock;

	@Test
	void theBrowserPrintsOnePageOfTheSameSizeToo() {
		this.clock.reset();
		Scene maya = this.table.scene();
		String meeting = "/meetings/" + maya.cast().meeting("Tom Alvarez");
		try (Tour tour = Tour.signIn(Tour.DESK, this.port, maya.seeker())) {
			assertThat(Paths.of(this.table, maya)).contains("/week", "/pitch/card");
			for (String path : List.of("/targets/sheet", "/week", "/pitch/card", meeting + "/sheet",
					meeting + "/card")) {
				tour.page().navigate(path);
				byte[] printed = tour.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
				byte[] made = tour.page().request().get(path + ".pdf").body();
				assertThat(TestPress.pages(printed)).as(path).isEqualTo(TestPress.pages(made)).isOne();
				assertThat(TestPress.size(printed)).as(path).isEqualTo(TestPress.size(made));
			}
		}
	}

}
