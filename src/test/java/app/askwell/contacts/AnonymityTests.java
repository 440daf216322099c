package app.askwell.contacts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Someone of whom only the figures stay. */
@AskwellTest
class AnonymityTests extends WithPriya {

	@Test
	void keepsEveryBalanceStageAndCount() {
		List<String> before = figures();
		assertThat(anonymise()).isEqualTo(302);
		assertThat(figures()).isEqualTo(before);
		assertThat(value("select name from contact where id = ?", this.priya)).isEqualTo("Someone");
	}

	@Test
	void leavesNoWordThatTellsWhoItWas() {
		Canary canary = canary();
		canary.plant();
		List<String> before = figures();
		String fact = value("select id::text from contact_fact where contact_id = ? limit 1", this.priya);
		this.visit.post("/facts/" + fact + "/removal");
		assertThat(canary.found()).isNotEmpty();
		assertThat(anonymise()).isEqualTo(302);
		assertThat(canary.found()).isEmpty();
		assertThat(figures()).isEqualTo(before);
		for (String page : List.of("/people", "/people/" + this.priya, "/exchange", "/meetings", "/bin", "/")) {
			assertThat(this.visit.get(page)).hasStatusOk();
		}
	}

	@Test
	void keepsTheCompanyOnlyWhereThatIsWanted() {
		this.visit.post("/people/" + this.priya + "/anonymity", "keepCompany", "true");
		assertThat(value("select company from contact where id = ?", this.priya)).isEqualTo("Halden Medical");
		assertThat(this.visit.words("/people/" + this.priya)).contains("Someone", "Halden Medical")
			.doesNotContain("Priya", "They promised something", "Ask Someone");
		UUID dan = this.scene.cast().person("Dan Kowalski");
		this.visit.post("/people/" + dan + "/anonymity");
		assertThat(this.everything.sql("select company is null from contact where id = ?")
			.param(dan)
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void cannotBeAskedNorMetNorKnownAgain() {
		anonymise();
		String them = "/people/" + this.priya;
		assertThat(this.visit.post(them + "/asks", "kind", "ADVICE", "subject", "How did you get into devices?",
				"neededBy", "2026-12-20"))
			.hasStatus(422)
			.bodyText()
			.contains("Only figures are left of this person");
		assertThat(this.visit.post(them + "/gives", "kind", "INFORMATION", "what", "An article", "later", "true"))
			.hasStatus(422);
		assertThat(this.visit.post(them + "/touches", "note", "Said hello")).hasStatus(422);
		assertThat(this.visit.post(them, "name", "Priya Nair", "version",
				value("select version::text from contact where id = ?", this.priya)))
			.hasStatus(422);
		assertThat(this.visit.post(them + "/anonymity")).hasStatus(422);
		assertThat(this.visit.page("/people/suggestions?q=some")).doesNotContain("Someone\"", "Someone,");
	}

	@Test
	void isProposedNowhereAndThankedNoMore() {
		UUID joan = this.scene.cast().person("Joan Berger");
		assertThat(due(joan)).contains("STAY_IN_TOUCH");
		assertThat(due(this.priya)).contains("THANK_YOU", "CHECK_BACK");
		this.visit.post("/people/" + joan + "/anonymity");
		anonymise();
		assertThat(due(joan)).isEmpty();
		assertThat(due(this.priya)).containsOnly("CHECK_BACK");
		assertThat(this.visit.page("/targets/" + this.scene.cast().target("Halden Medical"))).doesNotContain("Someone");
	}

	/** Neither by the old details nor by the new name. */
	@Test
	void isMatchedWithNoFile() {
		this.visit.post("/people/" + this.priya + "/anonymity", "keepCompany", "true");
		String file = """
				First Name,Last Name,URL,Email Address,Company,Position,Connected On
				Priya,Nair,,priya@example.org,Halden Medical,Director of Marketing,01 Nov 2026
				Someone,,,,Halden Medical,,01 Nov 2026
				""";
		assertThat(this.visit.upload("/import", "Connections.csv", file.getBytes(StandardCharsets.UTF_8), "file"))
			.hasStatus(302);
		assertThat(this.everything
			.sql("""
					select decision from import_row r join import_batch b on b.account_id = r.account_id and b.id = r.batch_id
					 where r.account_id = ? and b.file_name = 'Connections.csv' and r.name in ('Priya Nair', 'Someone')
					   and b.imported_on is null and r.email is distinct from 'x'
					 order by b.id desc, row_number limit 2
					""")
			.param(this.maya.account().value())
			.query(String.class)
			.list()).containsExactly("ADD", "ADD");
	}

	@Test
	void goesForGoodAsAnybodyDoes() {
		anonymise();
		assertThat(this.visit.words(farewell())).contains("Remove Someone for good")
			.doesNotContain("Keep only the figures");
		assertThat(this.visit.post(farewell())).hasRedirectedUrl("/people");
		assertThat(this.everything.sql("select count(*) from contact where id = ?")
			.param(this.priya)
			.query(Long.class)
			.single()).isZero();
	}

	private int anonymise() {
		return this.visit.post("/people/" + this.priya + "/anonymity").getResponse().getStatus();
	}

	/** How things stand with everybody, as the pages read it. */
	private List<String> figures() {
		return this.everything
			.sql("""
					select (to_jsonb(s) - array['name_key', 'touch_due_on', 'touch_on', 'next_on'])::text || coalesce(c.cadence_days, -1)
					  from standing s join contact c on c.account_id = s.account_id and c.id = s.contact_id
					 where s.account_id = ? order by s.contact_id
					""")
			.param(this.maya.account().value())
			.query(String.class)
			.list();
	}

	private List<String> due(UUID person) {
		return this.maya.does(() -> new TransactionTemplate(this.transactions)
			.execute((status) -> this.application.sql("select kind from due_item where contact_id = ?")
				.param(person)
				.query(String.class)
				.list()));
	}

}
