package app.askwell.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

import static app.askwell.access.SignInDoor.ELSEWHERE;
import static app.askwell.access.SignInDoor.HOME;
import static org.assertj.core.api.Assertions.assertThat;

/** How often a password can be tried, for whom, and from where. */
@AskwellTest
class AttemptsTests {

	private static final String NOBODY = "nobody@example.org";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private SignInDoor door;

	private Seeker maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.seekers.open();
		this.door = new SignInDoor(this.mvc, this.maya);
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@Test
	void asksForABreakAfterTenWrongPasswords() {
		assertThat(this.door.statuses(10, this.maya.email(), ELSEWHERE)).containsOnly(422);
		MvcTestResult answer = this.door.wrong(this.maya.email(), ELSEWHERE);
		assertThat(answer).hasStatus(429).headers().hasValue("Retry-After", "90");
		assertThat(answer).bodyText().contains("take a short break", "try again in 2 minutes");
		assertThat(this.door.right(this.maya, ELSEWHERE)).hasStatus(429);
	}

	@Test
	void letsAnotherTryInAfterAWhile() {
		fill(this.maya.email());
		this.clock.advance(Duration.ofSeconds(89));
		assertThat(this.door.wrong(this.maya.email(), ELSEWHERE)).hasStatus(429);
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(this.door.right(this.maya, ELSEWHERE)).hasStatus3xxRedirection();
	}

	@Test
	void countsForTheAccountFromWhereverTheTriesCome() {
		for (int i = 0; i < 10; i++) {
			tries("198.51.100." + i).begin(this.maya.email());
		}
		assertThat(this.door.wrong(this.maya.email().toUpperCase(Locale.ROOT), "198.51.100.77")).hasStatus(429);
	}

	@ParameterizedTest
	@CsvSource({ "198.51.100.9, 198.51.100.9", "2001:db8:1:2::1, 2001:db8:1:2:ffff::9" })
	void countsForTheAddressWhoeverIsTried(String address, String sameNetwork) {
		for (int i = 0; i < 30; i++) {
			tries(address).begin("someone-" + i + "@example.org");
		}
		assertThat(this.door.right(this.maya, sameNetwork)).hasStatus(429);
		assertThat(this.door.right(this.maya, HOME)).hasStatus3xxRedirection();
	}

	@Test
	void letsThroughAPassphraseThatTheResetMadeUpWhileStrangersTry() {
		fill(this.maya.email());
		this.everything.sql("update account set made_up_hash = password_hash, made_up_at = ?::timestamptz where id = ?")
			.params(this.clock.instant().toString(), this.maya.account().value())
			.update();
		assertThat(this.door.right(this.maya, HOME)).hasStatus3xxRedirection();
		this.everything.sql("update account set made_up_hash = 'an earlier one' where id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(this.door.right(this.maya, HOME)).hasStatus(429);
	}

	@Test
	void answersTheSameForAnAddressThatNobodyHas() {
		String known = SignInDoor.body(this.door.wrong(this.maya.email(), ELSEWHERE))
			.replace(this.maya.email(), NOBODY);
		assertThat(SignInDoor.body(this.door.wrong(NOBODY, ELSEWHERE))).isEqualTo(known);
		this.seekers.open();
		assertThat(this.door.statuses(12, NOBODY, ELSEWHERE))
			.isEqualTo(this.door.statuses(12, this.maya.email(), HOME));
	}

	@Test
	void writesDownNeitherAddressNorEMail() {
		this.door.wrong(this.maya.email(), ELSEWHERE);
		List<String> rows = this.everything.sql("select encode(key, 'escape') || a::text from attempt a")
			.query(String.class)
			.list();
		assertThat(rows).hasSize(2).noneMatch((row) -> row.contains(ELSEWHERE) || row.contains(this.maya.email()));
	}

	private void fill(String email) {
		for (int i = 0; i < 10; i++) {
			tries(ELSEWHERE).begin(email);
		}
	}

	private Attempts tries(String address) {
		return new Tries(this.jdbc, this.transactions, this.clock).from(address);
	}

}
