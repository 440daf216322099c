package app.askwell.opportunities;

import java.util.UUID;

import app.askwell.bin.Bin;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The board, the list and the page of one. */
class OpportunityPageTests extends WithOpportunities {

	@Test
	void beginsWithWhatALeadIs() {
		assertThat(this.visit.words("/opportunities")).contains("A lead is any sign", "For example:",
				"Note your first lead");
		assertThat(this.visit.words("/opportunities?view=list"))
			.contains("What your search leads to", "Note your first lead")
			.doesNotContain("All stages");
		noted("Head of launch", "Corvane");
		assertThat(this.visit.words("/opportunities")).doesNotContain("Note your first lead");
		assertThat(this.visit.words("/opportunities?view=list")).contains("All stages")
			.doesNotContain("Note your first lead");
	}

	@Test
	void keepsEverythingTyped() {
		MvcTestResult refused = this.visit.post("/opportunities", "role", "", "company", "Corvane", "posting",
				"javascript:alert(1)", "heardOn", "soonish", "notes", "Small team", "step", "Ask Ruth");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("what they need someone for", "begins with https://", "value=\"Corvane\"",
				"value=\"javascript:alert(1)\"", "value=\"soonish\"", "Small team", "value=\"Ask Ruth\"",
				"href=\"#role\"", "href=\"#posting\"", "href=\"#heardOn\"");
		assertThat(this.everything.count("opportunity", this.maya)).isZero();
	}

	@Test
	void showsThePostingWithoutTellingWhereItCameFrom() {
		String page = noted("Lead", "Corvane", "posting", "example.org/jobs/1");
		assertThat(this.visit.page(page)).containsPattern(
				"href=\"https://example.org/jobs/1\"[^>]*rel=\"noopener noreferrer[^\"]*\"[^>]*target=\"_blank\"");
	}

	@Test
	void movesACardByAPlainFormAndBack() {
		String page = noted("Head of launch", "Corvane");
		assertThat(this.visit.words("/opportunities")).containsSubsequence("Lead 1", "Head of launch", "Applied 0");
		assertThat(this.visit.post(page + "/stage", "to", "APPLIED", "back", "board"))
			.hasRedirectedUrl("/opportunities#card-" + page.substring(page.lastIndexOf('/') + 1));
		assertThat(this.visit.words("/opportunities")).containsSubsequence("Lead 0", "Applied 1", "Head of launch");
		assertThat(this.visit.post(new Bin(this.everything, this.maya).path())).hasStatus(302);
		assertThat(this.visit.words("/opportunities")).contains("Lead 1");
		assertThat(value("select string_agg(stage, ' ') from opportunity_stage where account_id = :a"))
			.isEqualTo("LEAD");
	}

	@Test
	void isMovedOnceHoweverOftenTheButtonIsPressed() {
		String page = noted("Head of launch", "Corvane");
		for (int i = 0; i < 3; i++) {
			assertThat(this.visit.post(page + "/stage", "to", "OFFER")).hasStatus(302);
		}
		assertThat(value("select string_agg(stage, ' ' order by id) from opportunity_stage where account_id = :a"))
			.isEqualTo("LEAD OFFER");
	}

	@Test
	void refusesToMoveNowhereAndShowsWhatWasTyped() {
		String page = noted("Head of launch", "Corvane");
		MvcTestResult refused = this.visit.post(page + "/stage", "to", "ELSEWHERE", "step", "Ask Ruth");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("choose where it stands now", "value=\"Ask Ruth\"");
		assertThat(this.visit.post(page + "/stage", "to", "OFFER", "on", "2026-12-24")).hasStatus(422)
			.bodyText()
			.contains("This day is still to come");
	}

	@Test
	void boundsEachColumnAndLeadsToTheRest() {
		this.everything
			.sql("""
					insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, closed_as, version)
					select :a, gen_random_uuid(), 'Role ' || n, 'Corvane', 'corvane', '2026-11-01', s, '2026-11-01',
					       case s when 'CLOSED' then 'GONE' end, 0
					  from generate_series(1, 60) n, unnest(array['LEAD', 'CLOSED']) s
					""")
			.param("a", this.maya.account().value())
			.update();
		assertThat(this.visit.page("/opportunities").split("id=\"card-", -1)).hasSize(21);
		assertThat(this.visit.words("/opportunities")).contains("Lead 60", "40 more", "60 are closed");
		assertThat(this.visit.words("/opportunities?view=list&stage=CLOSED")).contains("Closed: the role is gone",
				"Page 1");
		assertThat(this.visit.get("/opportunities?view=list&stage=CLOSED&page=2")).hasStatusOk();
		assertThat(this.visit.get("/opportunities?view=list&stage=CLOSED&page=3")).hasStatus(404);
	}

	@Test
	void removesOneWithItsStepsAndPutsBothBack() {
		String page = noted("Head of launch", "Corvane", "step", "Send the portfolio");
		assertThat(this.visit.words("/")).doesNotContain("Send the portfolio");
		assertThat(this.visit.post(page + "/removal")).hasRedirectedUrl("/opportunities");
		assertThat(this.visit.get(page)).hasStatus(404);
		assertThat(this.everything.count("follow_up", this.maya)).isZero();
		assertThat(this.visit.words("/bin")).contains("Removed an opportunity: Head of launch, Corvane");
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(this.visit.words(page)).contains("Head of launch", "Send the portfolio");
	}

	@Test
	void givesPeopleTheirPart() {
		UUID ruth = contact("Ruth Okafor");
		String page = noted("Head of launch", "Corvane");
		assertThat(this.visit.post(page + "/people", "who", "", "part", "DECIDES")).hasStatus(422);
		this.visit.post(page + "/people", "who", "Ruth Okafor", "part", "DECIDES");
		this.visit.post(page + "/people", "who", "Tom Alvarez, VP Sales, Corvane", "part", "RECRUITS");
		assertThat(this.visit.words(page)).containsSubsequence("Ruth Okafor", "decides", "Tom Alvarez", "recruits");
		this.visit.post(page + "/people", "who", "Ruth Okafor", "part", "HELPS");
		assertThat(this.visit.words(page)).containsSubsequence("Tom Alvarez", "recruits", "Ruth Okafor", "helps");
		assertThat(this.visit.words("/people/" + ruth)).contains("Head of launch");
		this.visit.post(page + "/people/" + ruth + "/removal");
		assertThat(this.everything.count("opportunity_contact", this.maya)).isOne();
		assertThat(this.visit.post(page + "/people/" + ruth + "/removal")).hasStatus(404);
	}

	@Test
	void isFoundByRoleCompanyNotesAndStep() {
		String page = noted("Head of launch", "Corvane", "notes", "Small team in Waltham", "step",
				"Send the portfolio");
		for (String q : new String[] { "launch", "corvane", "waltham", "portfolio" }) {
			assertThat(this.visit.page("/search?q=" + q)).as(q).contains("href=\"" + page + "\"");
		}
		this.visit.post(page + "/removal");
		assertThat(this.visit.page("/search?q=portfolio")).doesNotContain(page);
	}

	@Test
	void showsOnThePageOfItsTarget() {
		this.visit.post("/targets", "name", "Corvane", "priority", "1");
		noted("Head of launch", "Corvane, Inc.");
		String target = value("select id::text from target_company where account_id = :a");
		assertThat(this.visit.words("/targets/" + target)).contains("Opportunities", "Head of launch");
	}

}
