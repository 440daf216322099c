package app.askwell.opportunities;

import java.util.UUID;

import app.askwell.Seeker;
import app.askwell.Visit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Interviews: meetings that belong to an opportunity. */
class InterviewTests extends WithOpportunities {

	@Test
	void areFilledInWithWhoeverInterviews() {
		String page = noted("Head of launch", "Corvane");
		this.visit.post(page + "/people", "who", "Ruth Okafor, CMO, Corvane", "part", "INTERVIEWS");
		this.visit.post(page + "/people", "who", "Tom Alvarez", "part", "DECIDES");
		this.visit.post(page + "/people", "who", "Priya Nair", "part", "HELPS");
		for (String form : new String[] { "/meetings/new", "/meetings/log" }) {
			assertThat(this.visit.page(form + "?opportunity=" + id(page)))
				.contains("An interview for", "Head of launch, Corvane", "value=\"Ruth Okafor, CMO, Corvane\"",
						"value=\"Tom Alvarez\"")
				.doesNotContain("Priya Nair");
		}
	}

	@Test
	void stayForTheSameWhenTheFormComesBack() {
		String page = noted("Head of launch", "Corvane");
		MvcTestResult refused = this.visit.post("/meetings", "opportunity", id(page), "people[0].who", "Ruth Okafor");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("name=\"opportunity\" value=\"" + id(page));
		assertThat(body(this.visit.post("/meetings", "opportunity", id(page), "more", "person")))
			.contains("name=\"opportunity\" value=\"" + id(page));
		assertThat(body(this.visit.post("/meetings/log", "opportunity", id(page), "more", "person")))
			.contains("name=\"opportunity\" value=\"" + id(page));
	}

	@Test
	void offerToMoveOnAndNeverDoSoSilently() {
		String page = noted("Head of launch", "Corvane");
		assertThat(plan(page)).hasRedirectedUrl(page);
		assertThat(value("select stage from opportunity where account_id = :a")).isEqualTo("LEAD");
		assertThat(this.visit.words(page)).contains("There is an interview now", "Ruth Okafor, Tom Alvarez", "coming");
		this.visit.post(page + "/stage", "to", "INTERVIEW");
		assertThat(this.visit.words(page)).doesNotContain("There is an interview now");
		String meeting = value("select meeting_id::text from interview where account_id = :a");
		assertThat(this.visit.words("/meetings/" + meeting)).contains("An interview for", "Head of launch, Corvane");
		assertThat(this.visit.post(page + "/interviews/" + meeting + "/removal")).hasRedirectedUrl(page);
		assertThat(this.visit.words("/meetings/" + meeting)).doesNotContain("An interview for");
		assertThat(this.visit.post(page + "/interviews", "meeting", meeting)).hasRedirectedUrl(page);
		assertThat(this.everything.count("interview", this.maya)).isOne();
	}

	@Test
	@DisplayName("P1: everyone who interviewed is to be thanked")
	void makeAThankYouForEach() {
		String page = noted("Head of launch", "Corvane");
		assertThat(this.visit.post("/meetings/log", "opportunity", id(page), "people[0].who", "Ruth Okafor",
				"people[1].who", "Tom Alvarez", "kind", "VIDEO", "purpose", "BE_KNOWN", "day", "2026-11-24", "learned",
				"They launch in spring"))
			.hasRedirectedUrl(page);
		assertThat(value("""
				select string_agg(c.name, ', ' order by c.name) from follow_up f
				  join contact c on c.account_id = f.account_id and c.id = f.contact_id
				 where f.account_id = :a and f.kind = 'THANK_YOU'
				""")).isEqualTo("Ruth Okafor, Tom Alvarez");
		assertThat(this.visit.words(page)).contains("2 thank-yous to send");
	}

	@Test
	void belongToNobodyElse() {
		String page = noted("Head of launch", "Corvane");
		Seeker otto = this.seekers.open();
		UUID theirs = met(otto, contact(otto, "Ruth"), "2026-11-01");
		assertThat(this.visit.post(page + "/interviews", "meeting", theirs.toString())).hasStatus(404);
		assertThat(this.visit.get("/meetings/new?opportunity=" + UUID.randomUUID())).hasStatus(404);
		this.visit = new Visit(this.mvc, otto);
		assertThat(this.visit.get("/meetings/log?opportunity=" + id(page))).hasStatus(404);
		assertThat(plan(page)).hasStatus(404);
		assertThat(this.everything.count("interview", otto)).isZero();
		assertThat(this.everything.sql("select count(*) from meeting where account_id = ?")
			.param(otto.account().value())
			.query(Long.class)
			.single()).isOne();
	}

	private MvcTestResult plan(String page) {
		return this.visit.post("/meetings", "opportunity", id(page), "people[0].who", "Ruth Okafor", "people[1].who",
				"Tom Alvarez", "kind", "VIDEO", "purpose", "BE_KNOWN", "day", "2026-11-27");
	}

	private static String id(String page) {
		return page.substring(page.lastIndexOf('/') + 1);
	}

}
