package app.askwell;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Maya with an account of her own for each test, on Tuesday 24 November 2026, 9:00. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
public abstract class AsMaya {

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected Everything everything;

	@Autowired
	protected Seekers seekers;

	@Autowired
	protected MovableClock clock;

	protected Seeker maya;

	protected Visit visit;

	@BeforeEach
	void openAnAccount() {
		this.clock.reset();
		be(this.seekers.open());
	}

	@AfterEach
	void letTheClockBe() {
		this.clock.reset();
	}

	/** Goes on as someone else. */
	protected void be(Seeker seeker) {
		this.maya = seeker;
		this.visit = new Visit(this.mvc, seeker);
	}

}
