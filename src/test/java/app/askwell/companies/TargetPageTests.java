package app.askwell.companies;

import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.bin.Bin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class TargetPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	private Visit visit;

	private KnownThere people;

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
		this.people = new KnownThere(this.everything, this.maya);
	}

	@Test
	@DisplayName("T3: shows who works there and who could introduce")
	void showsWhoWorksThereAndWhoCouldIntroduce() {
		UUID dan = this.people.add("Dan Kowalski", "Elsewhere", "CONNECTOR", null);
		this.people.add("Priya Nair", "Corvane", "COULD_HIRE", dan);
		String id = id(save("/targets", "Corvane", "1", ""));
		assertThat(this.visit.words("/targets/" + id)).contains("Priya Nair", "could hire",
				"introduced by Dan Kowalski", "Introduced you to Priya Nair, who works there", "They launch in spring",
				"Your shortest way in",
				"You have not spoken with anyone who leads there. Say hello to Priya Nair, who works there and could hire.");
	}

	@Test
	void changesACompany() {
		String id = id(save("/targets", "Corvane", "1", ""));
		assertThat(this.visit.page("/targets/" + id + "/edit")).contains("value=\"Corvane\"", "They launch in spring");
		assertThat(save("/targets/" + id, "Corvane Medical", "3", "0")).hasRedirectedUrl("/targets/" + id);
		assertThat(this.visit.words("/targets/" + id)).contains("Corvane Medical", "Worth a look");
		assertThat(save("/targets/" + id, "Corvane Freight", "3", "0")).hasStatus(409);
	}

	@Test
	void keepsEverythingTypedWhenTheNameIsMissing() {
		assertThat(save("/targets", " ", "3", "")).hasStatus(422)
			.bodyText()
			.contains("Please type a name", "They launch in spring")
			.containsPattern("value=\"3\" selected");
	}

	@Test
	void takesACompanyOffTheListAndBack() {
		String id = id(save("/targets", "Corvane", "1", ""));
		assertThat(this.visit.post("/targets/" + id + "/removal", "formKey", "off")).hasRedirectedUrl("/targets");
		assertThat(this.visit.words("/targets")).contains("Name ten companies");
		assertThat(this.visit.get("/targets/" + id)).hasStatus(404);
		assertThat(this.visit.post(new Bin(this.everything, this.maya).path(), "formKey", "back", "back",
				"/targets/" + id))
			.hasRedirectedUrl("/targets/" + id);
		assertThat(this.visit.words("/targets")).contains("Corvane");
	}

	@Test
	void savesAFormSentTwiceOnce() {
		String first = id(save("/targets", "Corvane", "1", ""));
		assertThat(id(save("/targets", "Corvane", "1", ""))).isEqualTo(first);
		assertThat(this.everything.count("target_company", this.maya)).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/edit" })
	void showsNobodyElsesCompany(String page) {
		String id = id(save("/targets", "Corvane", "1", ""));
		this.visit = new Visit(this.mvc, this.seekers.open());
		assertThat(this.visit.get("/targets/" + id + page)).hasStatus(404);
		assertThat(this.visit.get("/targets/no-id" + page)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/removal" })
	void changesNobodyElsesCompany(String action) {
		String id = id(save("/targets", "Corvane", "1", ""));
		this.visit = new Visit(this.mvc, this.seekers.open());
		assertThat(save("/targets/" + id + action, "Taken", "1", "0")).hasStatus(404);
		assertThat(save("/targets/" + id + action, "", "1", "0")).hasStatus(404);
		assertThat(this.everything
			.sql("select count(*) from target_company where account_id = ? and name = 'Corvane' and version = 0")
			.param(this.maya.account().value())
			.query(Long.class)
			.single()).isOne();
	}

	private MvcTestResult save(String path, String name, String priority, String version) {
		return this.visit.post(path, "formKey", "one", "name", name, "priority", priority, "why",
				"They launch in spring", "version", version);
	}

	private static String id(MvcTestResult saved) {
		return String.valueOf(saved.getResponse().getRedirectedUrl()).replace("/targets/", "");
	}

}
