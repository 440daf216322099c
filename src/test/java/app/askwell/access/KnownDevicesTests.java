package app.askwell.access;

import java.time.Clock;

import jakarta.servlet.http.Cookie;
import app.askwell.AskwellTest;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.shared.TooOften;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

import static app.askwell.access.SignInDoor.ELSEWHERE;
import static app.askwell.access.SignInDoor.HOME;
import static org.assertj.core.api.Assertions.assertThat;

/** A browser that signed in before has tries of its own. */
@AskwellTest
class KnownDevicesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Clock clock;

	private SignInDoor door;

	private Seeker maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.seekers.open();
		this.door = new SignInDoor(this.mvc, this.maya);
	}

	@Test
	void neverLocksOutTheBrowserThatSignedInBefore() {
		Cookie device = SignInDoor.device(this.door.right(this.maya, HOME));
		for (int i = 0; i < 60; i++) {
			flood("198.51.100." + i, this.maya.email());
			flood(HOME, "someone-" + i + "@example.org");
		}
		assertThat(this.door.right(this.maya, HOME)).hasStatus(429);
		assertThat(this.door.signIn(this.maya.email(), Seekers.PASSWORD, HOME, device)).hasStatus3xxRedirection();
	}

	@Test
	void limitsTheBrowserThatSignedInBeforeToo() {
		Cookie device = SignInDoor.device(this.door.right(this.maya, HOME));
		for (int i = 0; i < 10; i++) {
			assertThat(this.door.signIn(this.maya.email(), "wrong", HOME, device)).hasStatus(422);
		}
		assertThat(this.door.signIn(this.maya.email(), Seekers.PASSWORD, HOME, device)).hasStatus(429);
	}

	@Test
	void knowsABrowserOnlyForAccountsThatSignedInThere() {
		Cookie device = SignInDoor.device(this.door.right(this.maya, HOME));
		Seeker otto = this.seekers.open();
		for (int i = 0; i < 10; i++) {
			flood(ELSEWHERE, otto.email());
		}
		assertThat(this.door.signIn(otto.email(), Seekers.PASSWORD, HOME, device)).hasStatus(429);
	}

	@Test
	void keepsOneCookieForAHousehold() {
		Cookie device = SignInDoor.device(this.door.right(this.maya, HOME));
		Seeker otto = this.seekers.open();
		MvcTestResult second = this.door.signIn(otto.email(), Seekers.PASSWORD, HOME, device);
		assertThat(SignInDoor.device(second).getValue()).isEqualTo(device.getValue());
	}

	@Test
	void takesNoTokenThatSomeoneElsePutThere() {
		Cookie planted = new Cookie(KnownDevices.COOKIE, "planted");
		MvcTestResult answer = this.door.signIn(this.maya.email(), Seekers.PASSWORD, HOME, planted);
		assertThat(SignInDoor.device(answer).getValue()).isNotEqualTo("planted").hasSize(43);
	}

	private void flood(String address, String email) {
		try {
			new Tries(this.jdbc, this.transactions, this.clock).from(address).begin(email);
		}
		catch (TooOften ex) {
			assertThat(ex.pause()).isPositive();
		}
	}

}
