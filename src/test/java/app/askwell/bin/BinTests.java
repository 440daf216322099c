package app.askwell.bin;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be put back, for how long, by whom, and when it no longer can. */
@AskwellTest
class BinTests {

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Cast cast;

	private Visit visit;

	@BeforeEach
	void fillAnAccount() {
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.visit = new Visit(this.mvc, this.maya);
	}

	@AfterEach
	void turnTheClockBack() {
		this.clock.reset();
	}

	@Test
	void tellsWhatIsInItAndOffersToPutItBack() {
		assertThat(this.visit.words("/bin")).contains("The bin is empty");
		String person = "/people/" + this.cast.person("Priya Nair");
		assertThat(this.visit.post(person + "/removal")).hasRedirectedUrl("/people");
		assertThat(this.visit.get(person)).hasStatus(404);
		String action = path();
		assertThat(this.visit.words("/bin")).contains("Removed Priya Nair", "Tue, Nov 24, 9:00", "Put back");
		assertThat(this.visit.page("/bin")).contains("action=\"" + action + "\"");
		assertThat(this.visit.post(action, "back", person)).hasRedirectedUrl(person);
		assertThat(this.visit.get(person)).hasStatusOk();
		assertThat(this.visit.words("/bin")).contains("The bin is empty");
	}

	@Test
	void leadsToNoOtherSite() {
		this.visit.post("/people/" + this.cast.person("Priya Nair") + "/removal");
		assertThat(this.visit.post(path(), "back", "//example.org")).hasRedirectedUrl("/bin");
	}

	@Test
	void showsWhatNobodyElseTouchesForThirtyDays() {
		remove("Joan Berger");
		this.clock.advance(Duration.ofDays(29));
		assertThat(this.visit.words("/bin")).contains("Removed Joan Berger");
		this.clock.advance(Duration.ofDays(2));
		assertThat(this.visit.words("/bin")).doesNotContain("Joan");
	}

	@Test
	void namesThreeAndCountsTheOthers() {
		this.visit.post("/people/removal", "ticked", id("Priya Nair"), "ticked", id("Dan Kowalski"), "ticked",
				id("Joan Berger"), "ticked", id("Sam Ortiz"), "ticked", id("Tom Alvarez"));
		assertThat(this.everything.count("change", this.maya)).isOne();
		assertThat(this.visit.words("/bin")).contains("and 2 more");
	}

	@Test
	void asksToTickSomeoneFirst() {
		assertThat(this.visit.post("/people/removal")).hasStatus(422);
		assertThat(this.visit.post("/people/stay-in-touch/snooze")).hasStatus(422);
		assertThat(this.everything.count("change", this.maya)).isZero();
	}

	@Test
	void refusesWhenTheRowChangedSince() {
		String give = "/gives/" + one("select id from give where due_on is not null");
		this.visit.post(give + "/delivery");
		run("update give set what = 'Something else' where due_on is not null");
		assertThat(this.visit.post(path())).hasStatus(422).bodyText().contains("Something else happened to it since");
		assertThat(one("select count(*) from give where due_on is not null and delivered_on is null")).isEqualTo("0");
	}

	@Test
	void refusesToTakeMoreAwayThanTheChangeBrought() {
		this.visit.post("/people/" + id("Priya Nair") + "/stay-in-touch/snooze", "days", "7");
		this.visit.post("/follow-ups/" + this.cast.followUp("CHECK_BACK") + "/answer", "answer", "KEPT");
		run("""
				insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, version)
				select account_id, gen_random_uuid(), id, 'ADVICE', 'x', '2026-12-24', '2026-11-24', 0 from contact
				 where name = 'Sam Ortiz'
				""");
		run("update change_row set table_name = 'contact', op = 'INSERT', before = null, after = (select to_jsonb(c) "
				+ "from contact c where c.account_id = change_row.account_id and c.name = 'Sam Ortiz') "
				+ "where table_name = 'stay_in_touch_pause'");
		String pause = one("select id from change where kind = 'stay_in_touch_pause.added'");
		assertThat(this.visit.post("/bin/" + pause + "/return")).hasStatus(422)
			.bodyText()
			.contains("Something else happened to it since");
		assertThat(one("select count(*) from contact where name = 'Sam Ortiz'")).isEqualTo("1");
	}

	@Test
	void refusesWhenWhatItBelongsToIsGone() {
		this.visit.post("/facts/" + one("select id from contact_fact") + "/removal");
		String fact = path();
		this.visit.post("/people/" + id("Priya Nair") + "/removal");
		assertThat(this.visit.post(fact)).hasStatus(422).bodyText().contains("Put that back first");
		assertThat(this.visit.post(path())).hasRedirectedUrl("/bin");
		assertThat(this.visit.post(fact)).hasRedirectedUrl("/bin");
		assertThat(this.everything.count("contact_fact", this.maya)).isEqualTo(3);
	}

	@Test
	@DisplayName("P8: the history tells that something was done and taken back")
	void keepsTheHistoryOfWhatWasTakenBack() {
		String word = this.cast.followUp("KEEP_MY_WORD").toString();
		this.visit.post("/follow-ups/" + word + "/completion");
		this.visit.post(path());
		assertThat(this.everything.sql("select what from follow_up_event where account_id = ? order by happened_at, id")
			.param(this.maya.account().value())
			.query(String.class)
			.list()).containsExactly("DONE", "REOPENED");
	}

	@Test
	void isNobodyElses() {
		remove("Priya Nair");
		String path = path();
		Visit other = new Visit(this.mvc, this.seekers.open());
		assertThat(other.post(path)).hasStatus(404);
		assertThat(other.words("/bin")).doesNotContain("Priya");
		for (String mine : List.of("/people/" + id("Dan Kowalski") + "/removal",
				"/people/" + id("Dan Kowalski") + "/merge/" + id("Sam Ortiz"),
				"/meetings/" + one("select id from meeting") + "/removal",
				"/asks/" + one("select id from ask") + "/removal",
				"/promises/" + one("select id from promise") + "/removal",
				"/gives/" + one("select id from give") + "/removal")) {
			assertThat(other.post(mine)).as(mine).hasStatus(404);
		}
		assertThat(other.get("/people/" + id("Dan Kowalski") + "/merge")).hasStatus(404);
		assertThat(other.get("/people/" + id("Dan Kowalski") + "/merge/" + id("Sam Ortiz"))).hasStatus(404);
		assertThat(other.post("/people/removal", "ticked", id("Dan Kowalski"))).hasStatus(404);
		assertThat(this.visit.post("/bin/first/return")).hasStatus(404);
	}

	@Test
	void removesAConversationWithItsLastPersonButKeepsAnEvent() {
		long meetings = this.everything.count("meeting", this.maya);
		remove("Ruth Okafor");
		assertThat(this.everything.count("meeting", this.maya)).isEqualTo(meetings - 1);
		assertThat(one("select count(*) from meeting where kind = 'EVENT'")).isEqualTo("1");
	}

	@Test
	void remembersNothingOfOrdinaryWork() {
		this.visit.post("/people", "name", "Nina Ray");
		this.visit.post("/people/" + id("Nina Ray"), "name", "Nina Ray-Smith", "version", "0");
		assertThat(this.everything.count("change_row", this.maya)).isZero();
	}

	private void remove(String name) {
		assertThat(this.visit.post("/people/" + id(name) + "/removal")).hasRedirectedUrl("/people");
	}

	private String path() {
		return new Bin(this.everything, this.maya).path();
	}

	private String id(String name) {
		UUID id = this.cast.person(name);
		return id.toString();
	}

	/** The first value of one of Maya's rows. */
	private String one(String sql) {
		String mine = sql.contains("where") ? " and account_id = ?" : " where account_id = ?";
		return this.everything.sql("select (x.*)::text from (" + sql + mine + " limit 1) x")
			.param(this.maya.account().value())
			.query(String.class)
			.single()
			.replaceAll("[()]", "");
	}

	private void run(String sql) {
		this.everything.sql(sql + " and account_id = ?").param(this.maya.account().value()).update();
	}

}
