package app.askwell.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.mail.GreenPost;
import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Maya, her people, and a mail server; it is Tuesday 24 November 2026, 9:00. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
abstract class WithReminders {

	@Autowired
	ReminderRound round;

	@Autowired
	GreenPost post;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Everything everything;

	@Autowired
	Seekers seekers;

	@Autowired
	MovableClock clock;

	GreenMail mail;

	Seeker maya;

	Cast cast;

	Visit visit;

	@BeforeEach
	void fillAnAccount() {
		this.mail = this.post.open();
		this.clock.reset();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.visit = new Visit(this.mvc, this.maya);
	}

	@AfterEach
	void closeTheMailServer() {
		this.post.close(this.mail);
		this.clock.reset();
	}

	/** A first look, which works out when the first letter comes. */
	void begin() {
		look();
	}

	/** As the task does for each account that is due. */
	void look() {
		look(this.maya);
	}

	void look(Seeker seeker) {
		this.round.take(seeker.account(), this.clock.instant());
	}

	void wait(Duration time) {
		this.clock.advance(time);
	}

	/** Moves the clock to the next digest. */
	void waitForTheDigest() {
		this.clock.set(next("next_digest_at").plusSeconds(90));
	}

	Instant next(String column) {
		return this.everything.sql("select " + column + " from account_reminders where account_id = ?")
			.param(this.maya.account().value())
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
	}

	/** Kinds and periods of the letters in the outbox, in the order of their writing. */
	List<String> letters(Seeker seeker) {
		return this.everything
			.sql("select kind || ' ' || period from outbox_mail where account_id = ? order by put_at, kind")
			.param(seeker.account().value())
			.query(String.class)
			.list();
	}

	List<String> letters() {
		return letters(this.maya);
	}

	/** One column of the only letter. */
	String letter(String column) {
		return this.everything.sql("select " + column + " from outbox_mail where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

	/** Maya's own minute after a full hour. */
	Instant mine(String hour) {
		return mine(this.maya, hour);
	}

	static Instant mine(Seeker seeker, String hour) {
		return Instant.parse(hour).plus(Duration.ofMinutes(OwnMinute.of(seeker.account())));
	}

	void at(String zoned) {
		this.clock.set(ZonedDateTime.parse(zoned + "[America/New_York]").toInstant());
	}

	void run(String sql) {
		this.everything.sql(sql).param("a", this.maya.account().value()).update();
	}

}
