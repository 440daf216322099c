package app.askwell.browser;

import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.mail.GreenPost;
import app.askwell.reminders.ReminderPost;
import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main job from an empty database to the thanks for the job, as a new user walks it:
 * on a phone and at a desk, in light and dark, and on a tablet without JavaScript.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class JourneyTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private ReminderPost reminders;

	@Autowired
	private GreenPost post;

	@Autowired
	private MovableClock clock;

	private GreenMail mail;

	static Stream<Look> looks() {
		return Stream.of(Look.desktop(), Look.phone().dark(), Look.tablet().withoutJavaScript());
	}

	@BeforeEach
	void beginEmpty() {
		this.everything.sql("truncate account, spring_session cascade").update();
		this.mail = this.post.openUnset();
	}

	@AfterEach
	void closeTheMailServer() {
		this.post.close(this.mail);
	}

	@ParameterizedTest
	@MethodSource("looks")
	void leadsFromAnEmptyStartToTheJob(Look look) {
		try (Walk walk = Walk.begin(look, this.port)) {
			Beginning beginning = new Beginning(walk, this.everything);
			beginning.opensTheAccount();
			beginning.narrowsTheFocus();
			beginning.importsThePeople();
			beginning.listsTheTargets();
			FirstCoffee coffee = new FirstCoffee(walk);
			coffee.plansAndPreparesACoffee();
			coffee.logsIt();
			coffee.thanks();
			coffee.seesWhatIsDue();
			coffee.asksWell();
			SayingNo no = new SayingNo(walk);
			no.meetsSomeone();
			no.takesABetterWording();
			no.offersFirstAndFinishesFirst();
			no.thinksTwiceAboutAnEmergency();
			no.widensTheFocus();
			ByMail byMail = new ByMail(walk, this.everything, this.mail);
			byMail.setsTheServer();
			byMail.thanksFromAskwell(() -> this.post.deliver(this.mail));
			this.clock.set(ByMail.MONDAY);
			byMail.followsTheLinksOf(this.reminders.digest(byMail.seeker(), this.mail));
			OnPaper paper = new OnPaper(walk);
			paper.finishesTheHandbill();
			paper.printsTheList();
			this.clock.set(WhatItLedTo.SPRING);
			WhatItLedTo led = new WhatItLedTo(walk);
			led.signsInAgain();
			led.notesALead();
			led.movesItOn();
			led.logsAnInterview();
			led.seesWhereItBegan();
			led.lands();
			led.thanksEveryone();
			led.looksBack();
			walk.assertUndisturbed();
		}
	}

}
