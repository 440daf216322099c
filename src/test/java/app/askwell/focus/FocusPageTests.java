package app.askwell.focus;

import java.util.Arrays;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class FocusPageTests {

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
	void teachesWithAnExampleWhileThereIsNoFocus() {
		assertThat(this.visit.page("/focus")).contains("For example: VP Marketing", "One narrow search")
			.doesNotContain("Earlier focuses");
	}

	@Test
	@DisplayName("F6: the focus reads as one plain sentence")
	void readsAsOneSentence() {
		assertThat(save("medical devices", "one")).hasRedirectedUrl("/focus");
		assertThat(this.visit.words("/focus")).contains("You are looking for VP Marketing roles in medical devices, "
				+ "at private companies of 50–500 people in Greater Boston.");
	}

	@Test
	@DisplayName("F6: three titles, two sizes and remote work still make one sentence")
	void readsAsOneSentenceWhenItIsRemote() {
		assertThat(this.visit.post("/focus", "formKey", "one", "titles[0]", "VP Marketing", "titles[1]", "CMO",
				"titles[2]", "Director, Brand", "industry", "healthcare", "bands", "FROM_500_TO_5000", "bands",
				"OVER_5000", "ownership", "NON_PROFIT", "remoteCountry", "Canada"))
			.hasRedirectedUrl("/focus");
		assertThat(this.visit.words("/focus"))
			.contains("You are looking for VP Marketing, CMO or Director, Brand roles in healthcare, "
					+ "at non-profit organizations of more than 500 people, working remotely in Canada.");
	}

	@Test
	@DisplayName("F1: earlier focuses stay below with their dates")
	void showsEarlierFocuses() {
		save("medical devices", "one");
		widen("becauseOwn.F5", "My aunt works there");
		assertThat(this.visit.words("/focus")).contains("Earlier focuses", "Nov 24, 2026 to Nov 24, 2026");
	}

	@Test
	@DisplayName("F5: a new industry within 30 days asks for a reason, and history keeps it")
	void keepsTheReasonForAnotherIndustry() {
		save("medical devices", "one");
		assertThat(save("logistics", "two")).hasStatus(422)
			.bodyText()
			.contains("One thought before you save", "in this industry since Nov 24", "value=\"logistics\"")
			.doesNotContain("??");
		assertThat(this.visit.words("/focus")).contains("roles in medical devices").doesNotContain("Earlier");
		assertThat(widen("because.F5", "3")).hasRedirectedUrl("/focus");
		assertThat(this.visit.words("/focus")).contains("Wider than the one before: My situation has changed");
		assertThat(save("trucking", "three", "becauseOwn.F5", "It is the same")).hasRedirectedUrl("/focus");
		assertThat(this.visit.words("/focus")).contains("Wider than the one before: It is the same",
				"Wider than the one before: My situation has changed");
	}

	private MvcTestResult widen(String field, String reason) {
		return save("logistics", "reason", field, reason);
	}

	@Test
	@DisplayName("F3: “any industry” is refused beside its field and everything typed stays")
	void refusesToKeepOptionsOpen() {
		MvcTestResult answer = save("any industry", "one");
		assertThat(answer).hasStatus(422)
			.bodyText()
			.contains("keeps your options open", "any industry", "VP Marketing", "Greater Boston", "id=\"industry\"")
			.containsPattern("value=\"FROM_50_TO_500\" checked")
			.containsPattern("value=\"PRIVATE\" selected");
		assertThat(this.everything.count("focus", this.maya)).isZero();
	}

	@Test
	@DisplayName("F2: an empty form is told everything at once")
	void tellsEverythingAtOnce() {
		assertThat(this.visit.post("/focus", "formKey", "one")).hasStatus(422)
			.bodyText()
			.contains("at least one role title", "Name the one industry", "Choose a company size", "Choose who owns",
					"Name one to three places");
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThat(save("x".repeat(101), "one")).hasStatus(422).bodyText().contains("too long");
	}

	@Test
	void showsWordsAsWordsAndNotAsMarkup() {
		save("<b>logistics", "one");
		assertThat(this.visit.page("/focus")).doesNotContain("<b>logistics").contains("&lt;b&gt;logistics");
	}

	@Test
	void keepsAPlaceWithACommaInOne() {
		assertThat(this.visit.post("/focus", "formKey", "one", "titles[0]", "CMO", "industry", "logistics", "bands",
				"UP_TO_10", "ownership", "PRIVATE", "places[0]", "Boston, Massachusetts", "places[1]", ""))
			.hasRedirectedUrl("/focus");
		assertThat(this.visit.words("/focus")).contains("in Boston, Massachusetts.");
	}

	@Test
	void savesAFormSentTwiceOnce() {
		save("medical devices", "one");
		save("logistics", "two", "because.F5", "1");
		assertThat(save("medical devices", "one")).hasRedirectedUrl("/focus");
		assertThat(this.everything.count("focus", this.maya)).isEqualTo(2);
		assertThat(this.visit.words("/focus")).contains("VP Marketing roles in logistics");
	}

	private MvcTestResult save(String industry, String formKey, String... reason) {
		String[] form = { "formKey", formKey, "titles[0]", "VP Marketing", "titles[1]", "", "titles[2]", "", "industry",
				industry, "bands", "FROM_50_TO_500", "ownership", "PRIVATE", "places[0]", "Greater Boston", "places[1]",
				"", "places[2]", "", "remoteCountry", "" };
		return this.visit.post("/focus",
				Stream.concat(Arrays.stream(form), Arrays.stream(reason)).toArray(String[]::new));
	}

}
