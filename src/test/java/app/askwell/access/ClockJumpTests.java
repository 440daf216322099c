package app.askwell.access;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock of the computer is wrong, and then somebody sets it right. */
@AskwellTest
class ClockJumpTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Visitor visitor;

	@BeforeEach
	void signIn() {
		this.maya = this.seekers.open();
		this.visitor = Visitor.signedIn(this.port, this.maya);
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-P1D", "-PT3H", "PT3H", "P1D", "P30D" })
	void aFormOpenedBeforeTheJumpIsSavedOnceAfterIt(Duration jump) {
		this.visitor.get("/people/new");
		Map<String, String> form = Map.of("name", "Ana Silva", "formKey", UUID.randomUUID().toString());
		this.clock.advance(jump);
		HttpResponse<String> saved = this.visitor.post("/people", form);
		assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
		this.clock.reset();
		assertThat(this.visitor.post("/people", form).headers().firstValue("Location"))
			.isEqualTo(saved.headers().firstValue("Location"));
		assertThat(this.everything.sql("select count(*) from contact where account_id = ?")
			.param(this.maya.account().value())
			.query(Integer.class)
			.single()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-P1D", "-PT3H", "PT3H", "P1D", "P80D" })
	void everyoneStaysSignedInAndEachPageIsShown(Duration jump) {
		this.clock.advance(jump);
		for (String page : new String[] { "/", "/people", "/progress", "/review", "/settings" }) {
			assertThat(this.visitor.get(page).statusCode()).as(page).isEqualTo(200);
		}
		this.clock.reset();
		assertThat(this.visitor.get("/").statusCode()).isEqualTo(200);
	}

	@Test
	void aThankYouLoggedOnAFastClockIsDueOnceTheClockIsRight() {
		Instant right = this.clock.instant();
		this.clock.advance(Duration.ofDays(1));
		this.visitor.get("/just-met");
		assertThat(this.visitor
			.post("/just-met", Map.of("who", "Ana Silva", "learned", "Sails", "formKey", UUID.randomUUID().toString()))
			.statusCode()).isEqualTo(302);
		this.clock.set(right);
		assertThat(this.visitor.get("/people").body()).contains("Ana Silva");
		assertThat(this.visitor.get("/").statusCode()).isEqualTo(200);
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.visitor.get("/").body()).contains("Say thank you", "Ana Silva");
	}

	@Test
	void aClockSetBackKeepsNobodyOutWhoHasTriesLeft() {
		SignInDoor door = new SignInDoor(this.mvc, this.maya);
		assertThat(door.wrong(this.maya.email(), SignInDoor.ELSEWHERE)).hasStatus(422);
		this.clock.advance(Duration.ofDays(-1));
		assertThat(door.right(this.maya, SignInDoor.ELSEWHERE)).hasStatus(302);
	}

	@Test
	void triesUsedUpBeforeAJumpAheadAreThereAgainAfterIt() {
		SignInDoor door = new SignInDoor(this.mvc, this.maya);
		assertThat(door.statuses(10, this.maya.email(), SignInDoor.ELSEWHERE)).containsOnly(422);
		assertThat(door.right(this.maya, SignInDoor.ELSEWHERE)).hasStatus(429);
		this.clock.advance(Duration.ofHours(3));
		assertThat(door.right(this.maya, SignInDoor.ELSEWHERE)).hasStatus(302);
	}

	@Test
	void triesUsedUpOnAFastClockComeBackOnceItIsSetRight() {
		SignInDoor door = new SignInDoor(this.mvc, this.maya);
		this.clock.advance(Duration.ofDays(1));
		assertThat(door.statuses(10, this.maya.email(), SignInDoor.ELSEWHERE)).containsOnly(422);
		this.clock.advance(Duration.ofDays(-1));
		assertThat(door.right(this.maya, SignInDoor.ELSEWHERE)).hasStatus(429);
		this.clock.advance(Duration.ofHours(3));
		assertThat(door.right(this.maya, SignInDoor.ELSEWHERE)).hasStatus(302);
	}

}
