package app.askwell.maillinks;

import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Maya, her people, and links to what is due with them. */
@AskwellTest
abstract class WithALetter {

	@LocalServerPort
	int port;

	@Autowired
	Everything everything;

	@Autowired
	Seekers seekers;

	@Autowired
	MovableClock clock;

	@Autowired
	LinkSeal seal;

	Seeker maya;

	Cast cast;

	LetterReader reader;

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.reader = new LetterReader(this.port);
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	/** A link to the follow-up of a kind. */
	String link(Purpose purpose, String kind) {
		return link(purpose, Subject.FOLLOW_UP, followUp(kind));
	}

	String link(Purpose purpose, Subject subject, UUID item) {
		return path(Link.to(purpose, subject, this.maya.account(), item, this.clock.instant()));
	}

	/** A link about staying in touch with Joan, whom it is time for. */
	String joan(Purpose purpose) {
		return link(purpose, Subject.STAY_IN_TOUCH, this.cast.person("Joan Berger"));
	}

	String path(Link link) {
		return LinkController.PATH + this.seal.seal(link);
	}

	UUID followUp(String kind) {
		return this.cast.followUp(kind);
	}

	/** Their promise is kept, so they wait to hear how it turned out. */
	UUID toldNothingYet() {
		return this.everything.sql("""
				insert into follow_up (account_id, id, kind, contact_id, promise_id, due_on, version)
				select account_id, gen_random_uuid(), 'CLOSE_THE_LOOP', contact_id, id, '2026-11-24', 0
				  from promise where account_id = ? and action = 'Read my handbill' returning id
				""").param(this.maya.account().value()).query(UUID.class).single();
	}

	/** A step that concerns nobody. */
	UUID step() {
		return this.everything
			.sql("""
					with o as (insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, version)
					           values (?, gen_random_uuid(), 'Head of launch', 'Corvane', 'corvane', '2026-11-10', 'LEAD', '2026-11-10', 0)
					           returning account_id, id)
					insert into follow_up (account_id, id, kind, opportunity_id, step, due_on, version)
					select account_id, gen_random_uuid(), 'NEXT_STEP', id, 'Read their press releases', '2026-11-24', 0 from o
					returning id
					""")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
	}

	/** How a follow-up ended, or an empty text. */
	String closedAs(UUID followUp) {
		return value("select coalesce(closed_as, '') from follow_up where id = ?", followUp);
	}

	String snoozedUntil(UUID followUp) {
		return value("select coalesce(snoozed_until::text, '') from follow_up where id = ?", followUp);
	}

	String value(String sql, Object... arguments) {
		return this.everything.sql(sql).params(arguments).query(String.class).single();
	}

	/** How much was done for the account, whatever it was. */
	long changes() {
		return this.everything.count("change", this.maya);
	}

	void sql(String sql, Object... arguments) {
		this.everything.sql(sql).params(arguments).update();
	}

}
