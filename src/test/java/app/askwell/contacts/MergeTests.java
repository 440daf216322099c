package app.askwell.contacts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.bin.Bin;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Several entries side by side, and the one they become. */
@AskwellTest
class MergeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	private Seeker maya;

	private Visit visit;

	private String old;

	private String young;

	@BeforeEach
	void addPriyaTwice() {
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
		this.old = add("P. Nair", "Director", "Halden Medical", "priya@halden.example.org", "2026-01-05");
		this.young = add("Priya Nair", "VP Marketing", "Corvane", "priya@corvane.example.org", "2026-11-05");
	}

	@Test
	void takesTheFullerNameAndTheNewerJobUnlessToldOtherwise() {
		assertThat(merge()).hasRedirectedUrl("/people/" + this.old);
		assertThat(row(this.old)).containsEntry("name", "Priya Nair")
			.containsEntry("job_title", "VP Marketing")
			.containsEntry("company", "Corvane")
			.containsEntry("email", "priya@corvane.example.org");
	}

	@Test
	void takesEachFieldFromTheEntryThatWasChosen() {
		merge("name", this.old, "company", this.old, "email", this.young);
		assertThat(row(this.old)).containsEntry("name", "P. Nair")
			.containsEntry("company", "Halden Medical")
			.as("the job goes with its company")
			.containsEntry("job_title", "Director")
			.containsEntry("email", "priya@corvane.example.org");
	}

	@Test
	void keepsInTheNotesWhatWasNotChosenUnlessItIsToBeForgotten() {
		set(this.old, "notes", "Met at the fair");
		merge();
		assertThat((String) row(this.old).get("notes")).startsWith("Met at the fair")
			.contains("E-mail: priya@halden.example.org", "Company: Halden Medical", "Name: P. Nair")
			.doesNotContain("Corvane");
		undo();
		merge("rest", "drop");
		assertThat(row(this.old)).containsEntry("notes", "Met at the fair");
	}

	@Test
	void takesAnotherSpellingForNothingNew() {
		String spelled = add("Nair, PRIYA", null, "Corvane, Inc.", "Priya@Corvane.example.org", "2026-11-20");
		this.visit.post("/people/" + this.young + "/merge/" + spelled);
		assertThat(row(this.young)).containsEntry("name", "Priya Nair")
			.containsEntry("company", "Corvane")
			.containsEntry("notes", null);
	}

	@Test
	void losesNoNotesThatAreTooLongForOneEntry() {
		set(this.old, "notes", "a".repeat(6000));
		set(this.young, "notes", "b".repeat(6000));
		MvcTestResult answer = merge("company", this.old);
		assertThat(answer).hasStatus(422).bodyText().contains("Shorten them first");
		assertThat(body(answer)).as("what was chosen").containsPattern(chosen("company", this.old));
		assertThat(count("contact")).isEqualTo(2);
	}

	@Test
	void showsTheEntriesSideBySide() {
		String page = this.visit.page("/people/" + this.old + "/merge/" + this.young);
		assertThat(page).containsPattern(chosen("name", this.young))
			.containsPattern(chosen("company", this.young))
			.contains("Halden Medical", "priya@halden.example.org", "version\" value=\"0.0\"");
	}

	@Test
	void refusesToMergeWhatChangedSinceItWasShown() {
		this.visit.post("/people/" + this.young, "name", "Priya Nair-Shah", "version", "0");
		MvcTestResult late = merge("version", "0.0", "name", this.old);
		assertThat(late).hasStatus(409);
		assertThat(body(late)).contains("Priya Nair-Shah", "value=\"0.1\"").containsPattern(chosen("name", this.old));
		assertThat(merge("version", "0.1")).hasRedirectedUrl("/people/" + this.old);
	}

	@Test
	void makesOneEntryOfThreeAndThreeAgain() {
		String third = add("Nair, Priya", null, "Corvane", null, "2026-02-05");
		set(third, "introducer_id", UUID.fromString(this.young));
		set(third, "phone", "+1 617 555 0100");
		assertThat(merge("also", third)).hasRedirectedUrl("/people/" + this.old);
		assertThat(count("contact")).isOne();
		assertThat(row(this.old)).containsEntry("phone", "+1 617 555 0100").containsEntry("introducer_id", null);
		undo();
		assertThat(count("contact")).isEqualTo(3);
		assertThat(row(third)).containsEntry("introducer_id", UUID.fromString(this.young));
		assertThat(this.visit.get("/people/" + third)).hasStatusOk();
	}

	@Test
	void leadsFromTheOldAddressToTheEntryThatStayed() {
		String third = add("Priya", null, null, null, "2026-02-05");
		merge();
		assertThat(this.visit.get("/people/" + this.young)).hasRedirectedUrl("/people/" + this.old);
		this.visit.post("/people/" + third + "/merge/" + this.old);
		assertThat(this.visit.get("/people/" + this.young)).as("and on").hasRedirectedUrl("/people/" + third);
		Visit other = new Visit(this.mvc, this.seekers.open());
		assertThat(other.get("/people/" + this.young)).hasStatus(404);
		undo();
		undo();
		assertThat(this.visit.get("/people/" + this.young)).hasStatusOk();
		assertThat(count("merged_contact")).isZero();
	}

	@Test
	void isNothingForOneEntryOrForThoseOfOthers() {
		assertThat(this.visit.get("/people/" + this.old + "/merge/" + this.old)).hasStatus(404);
		Cast ottos = Cast.join(this.everything, this.seekers.open());
		assertThat(merge("also", ottos.person("Priya Nair").toString())).hasStatus(404);
		assertThat(merge("also", this.young)).hasStatus(404);
		assertThat(count("contact")).isEqualTo(2);
	}

	private MvcTestResult merge(String... fields) {
		return this.visit.post("/people/" + this.old + "/merge/" + this.young, fields);
	}

	private void undo() {
		assertThat(this.visit.post(new Bin(this.everything, this.maya).path())).hasRedirectedUrl("/bin");
	}

	private static String chosen(String field, String from) {
		return "name=\"" + field + "\" value=\"" + from + "\"[^>]* checked";
	}

	private String add(String name, @Nullable String job, @Nullable String company, @Nullable String email,
			String day) {
		return this.everything
			.sql("""
					insert into contact (account_id, id, name, name_key, job_title, company, company_key, email, reach, added_on, version)
					values (:a, gen_random_uuid(), :n, :k, :j, :c, lower(:c), :e, 'NONE', cast(:d as date), 0) returning id::text
					""")
			.param("a", this.maya.account().value())
			.param("n", name)
			.param("k", Words.nameKey(name))
			.param("j", job)
			.param("c", company)
			.param("e", email)
			.param("d", day)
			.query(String.class)
			.single();
	}

	private void set(String id, String column, Object value) {
		this.everything.sql("update contact set " + column + " = ? where account_id = ? and id = ?")
			.params(value, this.maya.account().value(), UUID.fromString(id))
			.update();
	}

	private Map<String, Object> row(String id) {
		return this.everything.sql("select * from contact where account_id = ? and id = ?")
			.params(List.of(this.maya.account().value(), UUID.fromString(id)))
			.query()
			.singleRow();
	}

	private long count(String name) {
		return this.everything.count(name, this.maya);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
