package app.askwell.needs;

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
class NeedPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	private Visit visit;

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
	}

	@Test
	void beginsWithAnExampleAndListsWhatIsOpen() {
		assertThat(this.visit.words("/needs")).contains("Name what you need next", "For example:");
		add("Who signs at Orsund", "2026-12-01");
		add("How clinics buy", "2026-11-26");
		assertThat(this.visit.words("/needs")).containsSubsequence("How clinics buy", "by Thu, Nov 26",
				"Who signs at Orsund", "by Tue, Dec 1");
	}

	@Test
	@DisplayName("N1: refuses “any job” beside its field, says why, and keeps everything typed")
	void keepsEverythingTyped() {
		MvcTestResult refused = this.visit.post("/needs", "what", "any job", "why", "I launch devices", "neededBy",
				"2026-12-01");
		assertThat(refused).hasStatus(422)
			.bodyText()
			.contains("any job", "I launch devices", "value=\"2026-12-01\"", "href=\"#what\"",
					"What do you need to learn or get?", "is where your search ends");
		assertThat(this.visit.post("/needs", "what", "Who signs", "why", "To write", "neededBy", "soon")).hasStatus(422)
			.bodyText()
			.contains("value=\"soon\"", "Please choose the day");
	}

	@Test
	@DisplayName("N1: a sixth comes back filled in, and the list says that it is full")
	void saysThatAllPlacesAreTaken() {
		for (int i = 0; i < 5; i++) {
			add("What number " + i + " means", "2026-12-01");
		}
		assertThat(this.visit.words("/needs")).contains("All 5 places are taken").doesNotContain("Add a need");
		assertThat(add("One too many", "2026-12-01")).hasStatus(422)
			.bodyText()
			.contains("5 needs are open", "One too many");
	}

	@Test
	void isKeptAsHistoryWhenItEnds() {
		String path = path(add("Who signs at Orsund", "2026-12-01"));
		assertThat(this.visit.post(path + "/closing", "as", "FOUND", "outcome", "Ruth’s chief of staff"))
			.hasRedirectedUrl("/needs");
		assertThat(this.visit.words("/needs")).contains("Nothing is open", "Found and given up", "Who signs at Orsund",
				"Ruth’s chief of staff");
		assertThat(this.visit.words(path)).contains("Found on", "Ruth’s chief of staff", "Open it again")
			.doesNotContain("Who could help most");
		assertThat(this.visit.post(path + "/reopening", "neededBy", "2026-11-20")).hasStatus(422)
			.bodyText()
			.contains("has passed", "value=\"2026-11-20\"");
		assertThat(this.visit.post(path + "/reopening", "neededBy", "2026-12-20")).hasRedirectedUrl(path);
		assertThat(this.visit.words(path)).contains("Who could help most");
	}

	@Test
	void keepsALongOutcomeInTheForm() {
		String path = path(add("Who signs at Orsund", "2026-12-01"));
		assertThat(this.visit.post(path + "/closing", "as", "GIVEN_UP", "outcome", "so ".repeat(400))).hasStatus(422)
			.bodyText()
			.contains("This is too long", "so so so");
		assertThat(this.visit.post(path + "/closing", "as", "LOST")).hasStatus(404);
	}

	@Test
	void comesBackFromTheBin() {
		String path = path(add("Who signs at Orsund", "2026-12-01"));
		for (String action : new String[] { "/closing", "/removal" }) {
			this.visit.post(path + action, "as", "GIVEN_UP");
			assertThat(this.visit.words("/bin")).contains("a need: Who signs at Orsund");
			assertThat(this.visit.post(new Bin(this.everything, this.maya).path(), "back", path))
				.hasRedirectedUrl(path);
			assertThat(this.visit.words(path)).contains("Needed by");
		}
	}

	@Test
	void saysWhenItsDayHasPassed() {
		String path = path(add("Who signs at Orsund", "2026-12-01"));
		this.everything.sql("update need set needed_by = '2026-11-20' where account_id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(this.visit.words("/needs")).contains("was due Fri, Nov 20");
		assertThat(this.visit.words(path)).contains("Choose a new day, or close it");
	}

	@Test
	void savesAFormSentTwiceOnce() {
		String first = path(add("Who signs at Orsund", "2026-12-01", "one"));
		assertThat(path(add("Who signs at Orsund", "2026-12-01", "one"))).isEqualTo(first);
		assertThat(this.everything.count("need", this.maya)).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/targets", "/needs", "/focus" })
	void leadsToTheOtherPlacesOfTheSearch(String place) {
		assertThat(this.visit.page(place)).contains("href=\"/targets\"", "href=\"/needs\"", "href=\"/focus\"")
			.containsPattern("href=\"" + place + "\" aria-current=\"page\">(Companies|Needs|Focus)<");
	}

	private MvcTestResult add(String what, String by, String... key) {
		return this.visit.post("/needs", "what", what, "why", "To go on from there", "neededBy", by, "formKey",
				(key.length > 0) ? key[0] : what);
	}

	private static String path(MvcTestResult saved) {
		return String.valueOf(saved.getResponse().getRedirectedUrl());
	}

}
