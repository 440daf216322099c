package app.askwell.access;

import java.time.Duration;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** However often a session is used, it ends. */
@AskwellTest
class SessionEndTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@Test
	void endsNinetyDaysAfterSigningIn() {
		Seeker maya = this.seekers.open();
		Visitor visitor = Visitor.signedIn(this.port, maya);
		this.clock.advance(Duration.ofDays(90).minusSeconds(1));
		assertThat(visitor.get("/settings").statusCode()).isEqualTo(200);
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(visitor.get("/settings").statusCode()).isEqualTo(302);
		assertThat(this.everything.sql("select count(*) from spring_session where principal_name = ?")
			.param(maya.account().toString())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void endsTwoWeeksAfterTheLastVisit() {
		Seeker maya = this.seekers.open();
		Visitor.signedIn(this.port, maya);
		assertThat(this.everything.sql("select max_inactive_interval from spring_session where principal_name = ?")
			.param(maya.account().toString())
			.query(Integer.class)
			.single()).isEqualTo(14 * 24 * 60 * 60);
	}

}
