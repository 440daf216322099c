package app.askwell.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.bin.Bin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ReturnedListTests {

	private static final String JOAN = "Joan Berger, Owner, Tern Coffee";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	private Cast cast;

	private Visit visit;

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.visit = new Visit(this.mvc, this.maya);
	}

	@Test
	void showsEveryPrintedCompanyUnderItsCategory() {
		this.everything.sql("update target_company set category = 'Start-ups' where account_id = ? and name = 'Orsund'")
			.param(this.maya.account().value())
			.update();
		String words = this.visit.words("/targets/ticks?from=" + this.cast.person("Joan Berger"));
		assertThat(words).containsSubsequence("Start-ups", "Orsund", "Other companies", "Arbor Glucose", "Corvane");
		assertThat(this.visit.page("/targets/ticks?from=" + this.cast.person("Joan Berger")))
			.contains("value=\"" + JOAN + "\"");
	}

	@Test
	void makesAContactWithTheIntroducerAndTheCompany() {
		assertThat(take("rows[0].whom", "Ana Silva, Head of Sales")).hasRedirectedUrl("/targets");
		assertThat(one("""
				select concat_ws('|', c.name, c.job_title, c.company, i.name) from contact c
				  join contact i on i.account_id = c.account_id and i.id = c.introducer_id
				 where c.account_id = ? and c.name = 'Ana Silva'
				""")).isEqualTo("Ana Silva|Head of Sales|Orsund|Joan Berger");
		assertThat(this.visit.words("/targets/" + orsund())).contains("Joan Berger knows someone there: Ana Silva");
	}

	@Test
	@DisplayName("T3: who ticked that they know someone could introduce")
	void whoTickedCouldIntroduce() {
		take("rows[0].knows", "on");
		assertThat(this.visit.words("/targets/" + orsund()))
			.contains("Joan Berger Ticked on your list that they know someone there");
	}

	@Test
	@DisplayName("A5: an introduction by someone spoken with once takes a reason")
	void anIntroductionTakesAReasonWhereItIsEarly() {
		String[] tick = { "rows[0].whom", "Ana Silva, Head of Sales", "rows[0].introduces", "on" };
		MvcTestResult early = take(tick);
		assertThat(early).hasStatus(422);
		assertThat(body(early)).contains("value=\"Ana Silva, Head of Sales\"", "One thought before you save");
		assertThat(people("Ana Silva")).isZero();
		assertThat(take(with(tick, "because.A5", "1"))).hasRedirectedUrl("/targets");
		assertThat(one("select subject from ask where account_id = ? and kind = 'INTRODUCTION'"))
			.isEqualTo("Introduce me to Ana Silva, Head of Sales at Orsund");
	}

	@Test
	@DisplayName("A6: refuses the introduction, beside its row, that would make two favours ahead")
	void refusesTheOneFavourTooMuch() {
		MvcTestResult refused = take("because.A5", "1", "because.A7", "1", "rows[0].whom", "Ana Silva",
				"rows[0].introduces", "on", "rows[1].target", this.cast.target("Quillon").toString(), "rows[1].whom",
				"Ben Ito", "rows[1].introduces", "on", "rows[2].target", this.cast.target("Vantline").toString(),
				"rows[2].whom", "Cy Dahl", "rows[2].introduces", "on", "rows[3].target",
				this.cast.target("Wick Medical").toString(), "rows[3].whom", "Di Evans", "rows[3].introduces", "on");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("href=\"#rows[3].introduces\"")
			.doesNotContain("href=\"#rows[2].introduces\"");
		assertThat(this.everything.count("list_return", this.maya)).isZero();
		assertThat(people("Ana Silva")).isZero();
	}

	@Test
	void asksForANameBeforeAnIntroduction() {
		assertThat(body(take("rows[0].introduces", "on"))).contains("href=\"#rows[0].whom\"",
				"Type to whom, name first.");
	}

	@Test
	void anAvoidedCompanyLeavesTheListUntilItIsPrintedAgain() {
		assertThat(body(take("rows[0].avoid", "on"))).contains("Type in a few words why");
		take("rows[0].avoid", "on", "rows[0].why", "They pay late");
		assertThat(this.visit.words("/targets/" + orsund())).contains("not printed", "Joan Berger would avoid it",
				"They pay late");
		assertThat(this.visit.words("/targets")).contains("not printed");
		assertThat(this.visit.words("/targets/ticks")).doesNotContain("Orsund");
		String tick = one("select id::text from list_tick where account_id = ?");
		assertThat(this.visit.post("/targets/ticks/" + tick + "/withdrawal")).hasRedirectedUrl("/targets/" + orsund());
		assertThat(this.visit.words("/targets/ticks")).contains("Orsund");
		assertThat(this.visit.words("/targets/" + orsund())).doesNotContain("not printed");
	}

	@Test
	void anAddedCompanyIsATargetThatSaysWhoAddedIt() {
		take("added[0].name", "Larkspur Robotics", "added[0].place", "Lowell", "added[0].whom", "Eva Fox",
				"added[0].why", "Hires in spring");
		UUID larkspur = this.cast.target("Larkspur Robotics");
		assertThat(this.visit.words("/targets/" + larkspur)).contains("Lowell", "Hires in spring", "Eva Fox",
				"Joan Berger added it to the list: Eva Fox");
	}

	@Test
	void tellsBesideItsLineThatACompanyIsOnTheListAlready() {
		MvcTestResult twice = take("added[1].name", "Corvane, Inc.", "added[1].whom", "Eva Fox");
		assertThat(twice).hasStatus(422);
		assertThat(body(twice)).contains("href=\"#added[1].name\"", "value=\"Eva Fox\"");
	}

	@Test
	void undoesEverythingAtOnce() {
		List<Long> before = counts();
		take("because.A5", "1", "rows[0].whom", "Ana Silva", "rows[0].introduces", "on", "rows[0].avoid", "on",
				"rows[0].why", "They pay late", "added[0].name", "Larkspur Robotics", "added[0].whom", "Eva Fox");
		assertThat(counts()).isNotEqualTo(before);
		Bin bin = new Bin(this.everything, this.maya);
		assertThat(this.visit.words("/bin")).contains("Noted what Joan Berger ticked on your list");
		assertThat(this.visit.post(bin.path())).hasStatus3xxRedirection();
		assertThat(counts()).isEqualTo(before);
	}

	@Test
	void savesAFormSentTwiceOnce() {
		take("formKey", "one", "rows[0].knows", "on");
		take("formKey", "one", "rows[0].knows", "on");
		assertThat(this.everything.count("list_return", this.maya)).isOne();
	}

	@Test
	void asksForSomethingTickedAndForWhoTickedIt() {
		assertThat(body(take())).contains("Nothing is ticked yet");
		assertThat(body(this.visit.post("/targets/ticks", "who", " ", "added[0].name", "Larkspur Robotics")))
			.contains("Type who gave the list back", "value=\"Larkspur Robotics\"");
	}

	@Test
	void aCompanyTakenOffMeanwhileLosesNothingTyped() {
		this.visit.post("/targets/" + orsund() + "/removal");
		MvcTestResult gone = take("rows[0].name", "Orsund", "rows[0].whom", "Ana Silva");
		assertThat(gone).hasStatus(422);
		assertThat(body(gone)).contains("You took this company off your list meanwhile", "value=\"Ana Silva\"");
	}

	@Test
	void whatSomeoneTickedStaysWhenTheyAreMergedOrRemoved() {
		take("rows[0].knows", "on");
		UUID joan = this.cast.person("Joan Berger");
		UUID dan = this.cast.person("Dan Kowalski");
		this.visit.post("/people/" + dan + "/merge/" + joan);
		assertThat(this.visit.words("/targets/" + orsund())).contains("Dan Kowalski knows someone there");
		this.visit.post("/people/" + dan + "/removal");
		assertThat(this.visit.words("/targets/" + orsund())).contains("Someone knows someone there");
	}

	private UUID orsund() {
		return this.cast.target("Orsund");
	}

	/** Joan's list, with what she wrote beside Orsund and more. */
	private MvcTestResult take(String... more) {
		String[] fields = { "who", JOAN, "contact", this.cast.person("Joan Berger").toString(), "neededBy",
				"2026-12-15", "rows[0].target", orsund().toString() };
		return this.visit.post("/targets/ticks", with(fields, more));
	}

	private static String[] with(String[] some, String... more) {
		return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
	}

	private List<Long> counts() {
		return Stream.of("contact", "ask", "target_company", "list_return", "list_tick", "saved_anyway")
			.map((table) -> this.everything.count(table, this.maya))
			.toList();
	}

	private long people(String name) {
		return this.everything.sql("select count(*) from contact where account_id = ? and name = ?")
			.params(this.maya.account().value(), name)
			.query(Long.class)
			.single();
	}

	private String one(String sql) {
		return this.everything.sql(sql).param(this.maya.account().value()).query(String.class).single();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
