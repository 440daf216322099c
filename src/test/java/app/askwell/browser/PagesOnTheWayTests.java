package app.askwell.browser;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.shared.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that someone sees once, before there is anything to see or on a detour. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class PagesOnTheWayTests {

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
	void openAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
	}

	@Test
	void anEmptyAccountAndTheExampleAreForEveryone() {
		try (Tour tour = Tour.signIn(Tour.DESK, this.port, this.maya)) {
			for (String path : new String[] { "/", "/people", "/meetings", "/exchange", "/targets", "/focus",
					"/bin" }) {
				look(tour, path);
			}
			tour.page().navigate("/people");
			tour.page().waitForNavigation(() -> tour.page().locator(".example-offer button").click());
			assertThat(tour.page().locator(".example-bar").count()).isOne();
			for (String path : new String[] { "/", "/people", "/meetings" }) {
				look(tour, path);
			}
			tour.assertNothingWasFound("no complaint");
		}
	}

	@Test
	void anInvitationIsForEveryone() {
		invite("a word of the owner");
		try (Tour tour = Tour.begin(Tour.DESK, this.port)) {
			look(tour, "/invitations/a%20word%20of%20the%20owner");
			assertThat(tour.page().locator("#email").count()).isOne();
			tour.page().waitForNavigation(() -> tour.page().locator("main button.primary").click());
			tour.tellsWhatIsWrong();
			look(tour, "/invitations/nobody-made-this-one");
			tour.assertNothingWasFound("404|422");
		}
	}

	@Test
	void aFormThatWaitedForSigningInIsForEveryone() {
		try (Tour tour = Tour.signIn(Tour.DESK, this.port, this.maya)) {
			tour.page().navigate("/people/new");
			tour.page().locator("#name").fill("Priya Nair");
			tour.page().context().clearCookies();
			tour.page().waitForNavigation(() -> tour.page().locator("main form:not(.bar form) .primary").click());
			tour.page().waitForNavigation(() -> tour.signIn(this.maya));
			assertThat(tour.page().locator("#name").inputValue()).isEqualTo("Priya Nair");
			assertThat((Boolean) tour.page().evaluate("document.activeElement.matches('.notice')")).isTrue();
			look(tour);
			tour.assertNothingWasFound("no complaint");
		}
	}

	private void invite(String token) {
		this.everything.sql("""
				insert into invitation (account_id, id, token_hash, for_whom, made_at, expires_at, version)
				values (?, gen_random_uuid(), ?, 'Otto', '2026-11-24T12:00Z', '2026-12-01T12:00Z', 0)
				""").params(this.maya.account().value(), Fingerprint.of(token)).update();
	}

	private static void look(Tour tour, String path) {
		tour.page().navigate(path);
		look(tour);
	}

	private static void look(Tour tour) {
		tour.fits(Tour.DESK.width());
		tour.readsWell();
		tour.fits(Tour.NARROWEST);
		tour.canBeTapped();
		tour.resize(Tour.DESK.width());
	}

}
