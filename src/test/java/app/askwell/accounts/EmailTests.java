package app.askwell.accounts;

import java.util.Locale;
import java.util.Map;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
@SuppressWarnings("NullAway.Init")
class EmailTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	private String wanted = "";

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
		this.wanted = "new-" + this.maya.email();
	}

	@Test
	void isTheOneToSignInWithFromThenOn() {
		assertThat(save(this.wanted, Seekers.PASSWORD)).hasRedirectedUrl("/settings");
		assertThat(signIn(this.maya.email())).isEqualTo(422);
		assertThat(signIn(this.wanted)).isEqualTo(302);
	}

	@Test
	void changesOnlyWithTheCurrentPassword() {
		assertThat(save(this.wanted, "three quiet otters sleep")).hasStatus(422)
			.bodyText()
			.contains("not the password you sign in with now", this.wanted);
		assertThat(save(this.wanted, "")).hasStatus(422).bodyText().contains("type the password");
		assertThat(email()).isEqualTo(this.maya.email());
	}

	@Test
	void isNobodyElsesAndSaysNoMoreThanThat() {
		Seeker otto = this.seekers.open("Otto Brandt", this.maya.me().zone());
		assertThat(save(otto.email().toUpperCase(Locale.ROOT), Seekers.PASSWORD)).hasStatus(422)
			.bodyText()
			.contains("cannot be used here")
			.doesNotContain("Otto");
		assertThat(email()).isEqualTo(this.maya.email());
	}

	@Test
	void tellsNobodyWithoutThePasswordWhetherAnAddressIsTaken() {
		assertThat(save(this.seekers.open().email(), "three quiet otters sleep")).hasStatus(422)
			.bodyText()
			.doesNotContain("cannot be used here");
	}

	@Test
	void mayBeTheSameInOtherLetters() {
		assertThat(save(this.maya.email().toUpperCase(Locale.ROOT), Seekers.PASSWORD)).hasRedirectedUrl("/settings");
	}

	@Test
	void looksLikeAnAddress() {
		assertThat(save("maya", Seekers.PASSWORD)).hasStatus(422).bodyText().contains("needs an @");
	}

	private MvcTestResult save(String email, String password) {
		return new Visit(this.mvc, this.maya).post("/settings/email", "email", email, "password", password, "version",
				"0");
	}

	private int signIn(String email) {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		return visitor.post("/sign-in", Map.of("email", email, "password", Seekers.PASSWORD)).statusCode();
	}

	private String email() {
		return this.everything.sql("select email from account where id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

}
