package app.askwell.mail;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Maya owes Priya Nair a thank-you, and no letter is on its way. */
@SuppressWarnings("NullAway.Init")
abstract class WithAThankYou {

	static final String NOTE = "Dear Priya,\n\nThank you for the introduction to Tom Alvarez. I will check back on December 3.";

	@Autowired
	PostOffice office;

	@Autowired
	Everything everything;

	@Autowired
	Seekers seekers;

	@Autowired
	MovableClock clock;

	@Autowired
	MockMvcTester mvc;

	Seeker maya;

	Cast cast;

	UUID thanks;

	Visit visit;

	@BeforeEach
	void fillAnAccount() {
		this.office.clear();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.thanks = this.cast.followUp("THANK_YOU");
		this.visit = new Visit(this.mvc, this.maya);
	}

	@AfterEach
	void clear() {
		this.office.clear();
	}

	/** Only for as long as the page is asked, so that nothing but the test delivers. */
	<T> T withServer(Supplier<T> work) {
		this.everything.sql("""
				insert into mail_server (host, port, encryption, sender_address, sender_name, version)
				values ('mail.invalid', 25, 'NONE', 'askwell@example.org', 'Askwell', 0) on conflict do nothing
				""").update();
		try {
			return work.get();
		}
		finally {
			this.everything.sql("delete from mail_server").update();
		}
	}

	String path() {
		return "/follow-ups/" + this.thanks;
	}

	String closedAs() {
		return this.everything.sql("select coalesce(closed_as, '') from follow_up where id = ?")
			.param(this.thanks)
			.query(String.class)
			.single();
	}

	String history() {
		List<String> lines = this.everything
			.sql("select what from follow_up_event where follow_up_id = ? order by happened_at, id")
			.param(this.thanks)
			.query(String.class)
			.list();
		return String.join(" ", lines);
	}

}
