package app.askwell.opportunities;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class LandingTests extends WithOpportunities {

	private UUID dan;

	private UUID priya;

	private UUID joan;

	private UUID ruth;

	private UUID marcus;

	private String landing;

	@BeforeEach
	void acceptAnOffer() {
		this.dan = contact("Dan Kowalski");
		this.priya = contact("Priya Nair");
		this.joan = contact("Joan Berger");
		this.ruth = contact("Ruth Okafor");
		this.marcus = contact("Marcus Webb");
		run("update contact set introducer_id = :one where account_id = :a and name = 'Priya Nair'", this.dan);
		run("""
				insert into focus (account_id, id, titles, industry, industry_key, smallest_band, largest_band, ownership,
				  places, started_on, version)
				select :a, gen_random_uuid(), '{VP Marketing}', 'medical devices', 'medical devices', 'FROM_50_TO_500',
				  'FROM_50_TO_500', 'PRIVATE', '{Greater Boston}', '2026-09-01', 0 where :one is not null
				""",
				this.dan);
		kept(this.joan, "Read my handbill", "2026-10-05");
		kept(this.marcus, "Lend me a suit", "2025-03-05");
		String lead = noted("Marketing lead", "Arbor Glucose", "origin", "contact:" + this.priya);
		this.visit.post(lead + "/people", "who", "Ruth Okafor", "part", "DECIDES");
		this.landing = lead + "/landing";
		assertThat(this.visit.post(this.landing + "/news", "ticked", this.dan.toString())).hasStatus(422);
		assertThat(this.visit.post(lead + "/stage", "to", "ACCEPTED")).hasStatus(302);
	}

	@Test
	void listsEveryoneWhoHelpedTheNearestFirst() {
		String words = this.visit.words(this.landing);
		assertThat(words)
			.contains("It came through them", "Led you to Priya Nair", "Decided on it",
					"Kept a promise on Oct 5, 2026: Read my handbill")
			.doesNotContain("Marcus Webb", "??");
		int list = words.indexOf("The nearest to the job first");
		assertThat(words.indexOf("Priya Nair", list)).isLessThan(words.indexOf("Dan Kowalski", list));
		assertThat(words.indexOf("Dan Kowalski", list)).isLessThan(words.indexOf("Ruth Okafor", list));
		assertThat(words.indexOf("Ruth Okafor", list)).isLessThan(words.indexOf("Joan Berger", list));
		assertThat(this.visit.words(this.landing.replace("/landing", ""))).contains("Many hands carried you here");
	}

	@Test
	void leavesOutWhoHelpsInALaterSearch() {
		assertThat(this.visit.post(this.landing + "/search-end")).hasStatus(302);
		run("""
				insert into focus (account_id, id, titles, industry, industry_key, smallest_band, largest_band, ownership,
				  places, started_on, version)
				select :a, gen_random_uuid(), '{CMO}', 'medical devices', 'medical devices', 'FROM_50_TO_500',
				  'FROM_50_TO_500', 'PRIVATE', '{Greater Boston}', '2028-02-01', 0 where :one is not null
				""",
				this.dan);
		kept(this.marcus, "Lend me a tie", "2028-03-05");
		assertThat(this.visit.words(this.landing)).contains("Read my handbill", "Your search is closed.")
			.doesNotContain("Marcus Webb");
		assertThat(this.visit.post(this.landing + "/search-end")).hasStatus(302);
		assertThat(value("select count(*)::text from focus where account_id = :a and ended_on is null")).isEqualTo("1");
	}

	@Test
	void plansToTellThemOnceEachWithATextAndTakesItBack() {
		MvcTestResult planned = tell(this.dan, this.priya, this.ruth);
		assertThat(planned).hasStatus(302);
		assertThat(loops()).isEqualTo(3);
		tell(this.dan, this.joan);
		assertThat(loops()).isEqualTo(4);
		assertThat(draft("Priya Nair")).startsWith("Dear Priya,")
			.contains("I have good news", "Marketing lead at Arbor Glucose", "It came through you", "Maya Torres");
		assertThat(draft("Dan Kowalski")).contains("You led me to Priya Nair");
		assertThat(draft("Ruth Okafor")).contains("Thank you for your time").doesNotContain("good news");
		assertThat(this.visit.words("/")).contains("You landed: Marketing lead at Arbor Glucose",
				"4 people are still to hear how it turned out",
				"You accepted Marketing lead, Arbor Glucose. They helped on the way");
		assertThat(this.visit.post("/bin/" + change("follow_up.planned") + "/return")).hasStatus(302);
		assertThat(loops()).isEqualTo(3);
	}

	@Test
	void showsTheTextAndIsDoneOnceTheyWereTold() {
		tell(this.dan);
		String loop = "/follow-ups/"
				+ value("select id::text from follow_up where account_id = :a and kind = 'CLOSE_THE_LOOP'");
		assertThat(this.visit.page(loop)).contains("Dear Dan,", "mailto:?subject=How%20it%20turned%20out")
			.doesNotContain("??");
		assertThat(this.visit.post(loop + "/completion")).hasStatus(302);
		assertThat(this.visit.page(this.landing)).contains("<span class=\"tag give\">told</span>");
	}

	@Test
	@DisplayName("P5: puts a few a day on the list, from the next working day on, none later than 14 days from now")
	void spreadsThemOverTheDays() {
		tell(this.dan, this.priya);
		assertThat(value(
				"select string_agg(distinct due_on::text, ' ') from follow_up where account_id = :a and kind = 'CLOSE_THE_LOOP'"))
			.isEqualTo("2026-11-25");
	}

	@Test
	@DisplayName("P6: keeps in touch with those who were ticked, and with nobody else")
	void keepsTheNetworkWarm() {
		assertThat(this.visit.post(this.landing + "/cadence", "ticked", this.dan.toString())).hasStatus(422)
			.bodyText()
			.contains("Choose how often to stay in touch");
		assertThat(this.visit.post(this.landing + "/cadence", "ticked", this.dan.toString(), "cadence", "WEEKS_8"))
			.hasStatus(302);
		assertThat(value("select string_agg(name, ' ') from contact where account_id = :a and cadence_days = 56"))
			.isEqualTo("Dan Kowalski");
	}

	@Test
	@DisplayName("F1: closing the search ends the focus, which stays as history and can be put back")
	void closesTheSearch() {
		assertThat(this.visit.words(this.landing)).contains("Your focus has been active since Sep 1, 2026");
		assertThat(this.visit.post(this.landing + "/search-end")).hasStatus(302);
		assertThat(value("select ended_on::text from focus where account_id = :a")).isEqualTo("2026-11-24");
		assertThat(this.visit.words(this.landing)).contains("Your search is closed.");
		assertThat(this.visit.words("/")).contains("You landed").doesNotContain("Four steps");
		assertThat(this.visit.post(this.landing + "/search-end")).hasStatus(302);
		this.visit.post("/bin/" + change("focus.ended") + "/return");
		assertThat(this.everything.sql("select count(*) from focus where account_id = ? and ended_on is null")
			.param(this.maya.account().value())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void doesNothingForNobodyAndFindsNobodyElse() {
		assertThat(this.visit.post(this.landing + "/news")).hasStatus(422)
			.bodyText()
			.contains("tick at least one person");
		assertThat(this.visit.post(this.landing + "/news", "ticked", this.marcus.toString())).hasStatus(404);
		assertThat(this.visit.post(this.landing + "/news", "ticked", UUID.randomUUID().toString())).hasStatus(404);
		assertThat(loops()).isZero();
	}

	@Test
	void tellsOnePersonOnceWhenTwoEntriesBecomeOne() {
		tell(this.dan, this.joan);
		assertThat(this.visit.post("/people/" + this.dan + "/merge/" + this.joan)).hasStatus(302);
		assertThat(loops()).isOne();
	}

	private MvcTestResult tell(UUID... people) {
		String[] form = new String[people.length * 2];
		for (int i = 0; i < people.length; i++) {
			form[2 * i] = "ticked";
			form[2 * i + 1] = people[i].toString();
		}
		return this.visit.post(this.landing + "/news", form);
	}

	private int loops() {
		return Integer
			.parseInt(value("select count(*)::text from follow_up where account_id = :a and kind = 'CLOSE_THE_LOOP'"));
	}

	private String draft(String name) {
		return value(
				"select f.draft from follow_up f join contact c on c.account_id = f.account_id and c.id = f.contact_id "
						+ "where f.account_id = :a and f.kind = 'CLOSE_THE_LOOP' and c.name = '" + name + "'");
	}

	private String change(String kind) {
		return value("select id::text from change where account_id = :a and kind = '" + kind
				+ "' order by happened_at desc, id desc limit 1");
	}

	private void kept(UUID who, String action, String day) {
		run("""
				insert into promise (account_id, id, contact_id, action, check_back_on, made_on, kept_on, version)
				values (:a, gen_random_uuid(), :one, '%s', '%s', '%s', '%s', 0)
				""".formatted(action, day, day, day), who);
	}

	private void run(String sql, UUID one) {
		this.everything.sql(sql).param("a", this.maya.account().value()).param("one", one).update();
	}

}
