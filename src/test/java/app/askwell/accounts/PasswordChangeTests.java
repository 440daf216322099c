package app.askwell.accounts;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
@SuppressWarnings("NullAway.Init")
class PasswordChangeTests {

	private static final String WANTED = "seven loud herons sing";

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	private Visitor here;

	private Visitor there;

	@BeforeEach
	void signInTwice() {
		this.maya = this.seekers.open();
		this.here = Visitor.signedIn(this.port, this.maya);
		this.there = Visitor.signedIn(this.port, this.maya);
		this.here.get("/settings/password");
	}

	@Test
	void signsEveryOtherBrowserOutAndKeepsThisOne() {
		assertThat(change(Seekers.PASSWORD, WANTED).statusCode()).isEqualTo(302);
		assertThat(this.here.get("/settings").body()).contains("Your password is changed");
		assertThat(this.there.get("/").headers().firstValue("Location").orElse("")).endsWith("/sign-in");
	}

	@Test
	void isTheOnlyOneToSignInWithFromThenOn() {
		change(Seekers.PASSWORD, WANTED);
		assertThat(signIn(Seekers.PASSWORD)).isEqualTo(422);
		assertThat(signIn(WANTED)).isEqualTo(302);
	}

	@Test
	void goesOnUnderANewSessionId() {
		List<String> before = sessionIds();
		change(Seekers.PASSWORD, WANTED);
		assertThat(sessionIds()).hasSize(1).doesNotContainAnyElementsOf(before);
	}

	@Test
	void leavesOtherPeopleSignedIn() {
		Visitor otto = Visitor.signedIn(this.port, this.seekers.open());
		change(Seekers.PASSWORD, WANTED);
		assertThat(otto.get("/").statusCode()).isEqualTo(200);
	}

	@Test
	void needsThePresentPasswordAndSaysSoBesideItsField() {
		HttpResponse<String> answer = change("three quiet otters sleep", WANTED);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body())
			.containsPattern("(?s)id=\"current-hint\">\\s*<p class=\"error\">This is not the pass");
		assertThat(this.there.get("/").statusCode()).isEqualTo(200);
		assertThat(signIn(Seekers.PASSWORD)).isEqualTo(302);
	}

	@Test
	void saysBothThatTheOldOneIsWrongAndTheNewOneTooShort() {
		assertThat(change("", "too short").body()).contains("type the password you sign in with now",
				"at least 15 characters");
	}

	@Test
	void mayNotBeTheAddressOfTheAccount() {
		HttpResponse<String> answer = change(Seekers.PASSWORD, this.maya.email());
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("guessed first").doesNotContain(this.maya.email());
	}

	private HttpResponse<String> change(String current, String wanted) {
		return this.here.post("/settings/password", Map.of("current", current, "password", wanted));
	}

	private int signIn(String password) {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		return visitor.post("/sign-in", Map.of("email", this.maya.email(), "password", password)).statusCode();
	}

	private List<String> sessionIds() {
		return this.everything.sql("select session_id from spring_session where principal_name = ?")
			.param(this.maya.account().toString())
			.query(String.class)
			.list();
	}

}
