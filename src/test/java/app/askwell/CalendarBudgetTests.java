package app.askwell;

import java.net.http.HttpResponse;
import java.util.List;

import app.askwell.shared.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a calendar costs the database that asks every hour, however much is in it. */
@AskwellTest
class CalendarBudgetTests {

	/** Two count the try, two find the account, three read, one notes that it asked. */
	private static final int BUDGET = 9;

	@LocalServerPort
	private int port;

	@Autowired
	private Statements statements;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private String path;

	@BeforeEach
	void subscribe() {
		this.clock.reset();
		this.maya = this.seekers.open();
		Cast.join(this.everything, this.maya);
		String token = Fingerprint.secret();
		this.path = "/calendar/" + token + ".ics";
		this.everything.sql("""
				insert into calendar_feed (account_id, id, token_hash, made_at, version)
				values (?, gen_random_uuid(), ?, '2026-11-24T12:00Z', 0)
				""").params(this.maya.account().value(), Fingerprint.of(token)).update();
	}

	@Test
	void costsTheSameForTenThingsAndForTenThousand() {
		List<String> few = ask();
		assertThat(few).hasSizeLessThanOrEqualTo(BUDGET);
		this.everything.sql("""
				insert into follow_up (account_id, id, kind, contact_id, due_on, version)
				select c.account_id, gen_random_uuid(), 'KEEP_MY_WORD', c.id, date '2026-11-24' + n / 20 - 250, 0
				  from contact c, generate_series(1, 10000) n where c.account_id = ? and c.name = 'Priya Nair'
				""").param(this.maya.account().value()).update();
		assertThat(ask()).isEqualTo(few);
	}

	@Test
	void keepsToTheThousandNearestFollowUps() {
		costsTheSameForTenThingsAndForTenThousand();
		String file = new Visitor(this.port).get(this.path).body();
		assertThat(file.split("BEGIN:VEVENT")).hasSizeBetween(1000, 1050);
		assertThat(file.length()).isLessThan(700_000);
		assertThat(file).contains("DTSTART;VALUE=DATE:20261124", "DTSTART;VALUE=DATE:20261126")
			.doesNotContain("DTSTART;VALUE=DATE:20260501");
	}

	/** The second time, when everything it shows has its number. */
	private List<String> ask() {
		Visitor calendar = new Visitor(this.port);
		assertThat(calendar.get(this.path).statusCode()).isEqualTo(200);
		this.statements.forget();
		HttpResponse<String> answer = calendar.get(this.path);
		assertThat(answer.statusCode()).isEqualTo(200);
		return this.statements.sent();
	}

}
