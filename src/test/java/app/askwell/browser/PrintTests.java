package app.askwell.browser;

import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.paper.TestPress;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the browser prints is what the PDF of the server shows. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class PrintTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		Cast.join(this.everything, this.maya);
	}

	@Test
	void printsAHandbillOnOnePageOfItsPaper() {
		try (Tour tour = Tour.signIn(Look.desktop(), this.port, this.maya)) {
			assertThat(print(tour)).isEqualTo(List.of(612, 792));
		}
		this.everything.sql("update account set locale = 'en-GB' where id = ?")
			.param(this.maya.account().value())
			.update();
		try (Tour tour = Tour.signIn(Look.desktop(), this.port, this.maya)) {
			assertThat(print(tour)).isEqualTo(List.of(595, 842));
		}
	}

	@Test
	void thePreviewFollowsWhatIsTyped() {
		try (Tour tour = Tour.signIn(Look.desktop(), this.port, this.maya)) {
			tour.page().navigate("/handbill");
			tour.page().locator("#positions").fill("Head of Launches");
			tour.page().locator("#bill-preview").getByText("Head of Launches").waitFor();
			assertThat(this.everything.count("handbill", this.maya)).isZero();
		}
	}

	private static List<Integer> print(Tour tour) {
		tour.page().navigate("/handbill/print");
		byte[] browsers = tour.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		byte[] servers = tour.page().request().get(tour.page().url().replace("/print", "/handbill.pdf")).body();
		assertThat(TestPress.pages(browsers)).isEqualTo(TestPress.pages(servers)).isEqualTo(1);
		assertThat(TestPress.size(servers)).isEqualTo(TestPress.size(browsers));
		return TestPress.size(browsers);
	}

}
