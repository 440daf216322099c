package app.askwell.accounts;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seekers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@AskwellTest
class WelcomeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@BeforeEach
	void beginEmpty() {
		this.everything.sql("truncate account, spring_session cascade").update();
	}

	@Test
	void leadsTheFirstVisitorToTheWelcomePage() {
		assertThat(this.mvc.get().uri("/sign-in")).hasRedirectedUrl("/welcome");
		assertThat(this.mvc.get().uri("/welcome")).hasStatusOk().bodyText().contains("Welcome to Askwell");
	}

	@Test
	void opensTheFirstAccountAndSignsIn() {
		assertThat(open("three quiet otters dance", "Europe/Berlin")).hasRedirectedUrl("/focus");
		assertThat(accounts()).isOne();
		assertThat(this.everything.sql("select zone from account").query(String.class).single())
			.isEqualTo("Europe/Berlin");
	}

	@Test
	void keepsThePasswordAsAnArgon2idHash() {
		open("three quiet otters dance", "Europe/Berlin");
		assertThat(this.everything.sql("select password_hash from account").query(String.class).single())
			.startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
	}

	@Test
	void isClosedOnceThereIsAnAccount() {
		this.seekers.open();
		assertThat(this.mvc.get().uri("/welcome")).hasRedirectedUrl("/sign-in");
		assertThat(open("three quiet otters dance", "Europe/Berlin")).hasStatus(422)
			.bodyText()
			.contains("already has its account");
		assertThat(accounts()).isOne();
	}

	@Test
	void keepsWhatWasTypedWhenThePasswordIsTooShort() {
		assertThat(open("too short", "Europe/Berlin")).hasStatus(422)
			.bodyText()
			.contains("at least 15 characters", "maya@example.org", "Maya Torres");
		assertThat(accounts()).isZero();
	}

	@Test
	void needsATimeZoneItKnows() {
		assertThat(open("three quiet otters dance", "Mars/Olympus")).hasStatus(422)
			.bodyText()
			.contains("choose your time zone");
	}

	@Test
	void saysEverythingThatIsMissingAtOnce() {
		assertThat(this.mvc.post().uri("/welcome").with(csrf()).param("email", "maya").exchange()).hasStatus(422)
			.bodyText()
			.contains("type a name", "does not look like an e-mail address", "at least 15 characters",
					"choose your time zone");
	}

	@Test
	void refusesAFormFromElsewhere() {
		assertThat(this.mvc.post().uri("/welcome").param("name", "Maya")).hasStatus(403);
		assertThat(accounts()).isZero();
	}

	private MvcTestResult open(String password, String zone) {
		return this.mvc.post()
			.uri("/welcome")
			.with(csrf())
			.param("name", "Maya Torres")
			.param("email", "maya@example.org")
			.param("password", password)
			.param("zone", zone)
			.exchange();
	}

	private long accounts() {
		return this.everything.sql("select count(*) from account").query(Long.class).single();
	}

}
