package app.askwell.companies;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
class TargetListPageTests {

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
	void teachesWithAnExampleWhileTheListIsEmpty() {
		assertThat(this.visit.words("/targets")).contains("Name ten companies", "For example")
			.doesNotContain("You already know someone");
	}

	@Test
	void tellsAtOnceWhoWorksThere() {
		UUID priya = this.people.add("Priya Nair", "Halden Medical, Inc.", "NONE", null);
		paste("Halden Medical, Boston\nCorvane\nOrsund");
		assertThat(this.visit.page("/targets")).contains("/people/" + priya);
		assertThat(this.visit.words("/targets")).contains("You already know someone at 1 of 3.", "You know Priya Nair",
				"Boston");
	}

	@Test
	void namesThreeWhoWorkThereAndCountsTheOthers() {
		for (String name : new String[] { "Ana Ruiz", "Ben Cole", "Cy Dent", "Dan Kowalski", "Eve Marsh" }) {
			this.people.add(name, "Corvane", "NONE", null);
		}
		paste("Corvane");
		assertThat(this.visit.words("/targets")).contains("Ana Ruiz, Ben Cole, Cy Dent + 2 more")
			.doesNotContain("Dan Kowalski");
	}

	@Test
	void tellsWhichCompaniesWereListedAlready() {
		paste("Corvane");
		MvcTestResult answer = this.visit.post("/targets/batch", "formKey", "two", "companies", "Corvane Inc.\nOrsund");
		assertThat(answer).hasRedirectedUrl("/targets");
		assertThat(answer).flash()
			.hasEntrySatisfying("notice", (notice) -> assertThat(notice).asString()
				.startsWith("Notice[message=targets.added.some, arguments=[1, Corvane Inc.], undo=/bin/"));
	}

	@Test
	@DisplayName("T2: says so below ten companies and above fifty, and nothing between")
	void tellsHowLongAListIsUseful() {
		paste(companies(1, 9));
		assertThat(this.visit.words("/targets")).contains("useful from ten companies on. You have 9");
		paste(companies(10, 10));
		assertThat(this.visit.words("/targets")).doesNotContain("useful from ten", "Fifty is about");
		paste(companies(11, 50));
		assertThat(this.visit.words("/targets")).doesNotContain("useful from ten", "Fifty is about");
		paste(companies(51, 51), "because.T2", "1");
		assertThat(this.visit.words("/targets")).contains("You have 51 companies. Fifty is about");
	}

	@Test
	@DisplayName("T2: advises against a fifty-first company, pasted or alone, and saves it with its reason")
	void advisesAgainstALongList() {
		paste(companies(1, 49));
		String two = companies(50, 51);
		assertThat(this.visit.post("/targets/batch", "formKey", "two", "companies", two)).hasStatus(422)
			.bodyText()
			.contains("you would have 51 companies", "One thought before you save", "Company 151");
		assertThat(this.everything.count("target_company", this.maya)).isEqualTo(49);
		paste("Company 150");
		assertThat(save("/targets", "One More", "1", "")).hasStatus(422)
			.bodyText()
			.contains("you would have 51 companies", "value=\"One More\"", "They launch in spring");
		assertThat(this.visit.post("/targets", "name", "One More", "priority", "1", "becauseOwn.T2", "Priya named it"))
			.hasStatus3xxRedirection();
		assertThat(this.everything.sql("select reason from saved_anyway where account_id = ? and rule = 'T2'")
			.param(this.maya.account().value())
			.query(String.class)
			.list()).containsExactly("Priya named it");
		paste("Company 150\nOne More");
	}

	@Test
	void turnsThePageAfterFifty() {
		paste(companies(1, 51), "because.T2", "1");
		assertThat(this.visit.words("/targets")).contains("Company 150", "More").doesNotContain("Company 151");
		assertThat(this.visit.words("/targets?page=2")).contains("Company 151", "Back").doesNotContain("Company 150");
		assertThat(this.visit.get("/targets?page=3")).hasStatus(404);
	}

	@Test
	void sortsTheFirstChoicesFirst() {
		save("/targets", "Zebra Freight", "1", "");
		paste("Alpha Freight");
		assertThat(this.visit.words("/targets")).containsSubsequence("First choice", "Zebra Freight", "Good choice",
				"Alpha Freight");
	}

	@Test
	void keepsWhatWasPastedWhenItIsRefused() {
		assertThat(this.visit.post("/targets/batch", "formKey", "one", "companies", "Corvane, " + "x".repeat(101)))
			.hasStatus(422)
			.bodyText()
			.contains("The line that starts with", "Corvane, xxx");
	}

	private static String companies(int from, int to) {
		return IntStream.rangeClosed(from, to)
			.mapToObj((number) -> "Company " + (100 + number))
			.collect(Collectors.joining("\n"));
	}

	private void paste(String companies, String... more) {
		String[] form = Stream.concat(Stream.of("formKey", "one", "companies", companies), Stream.of(more))
			.toArray(String[]::new);
		assertThat(this.visit.post("/targets/batch", form)).hasRedirectedUrl("/targets");
	}

	private MvcTestResult save(String path, String name, String priority, String version) {
		return this.visit.post(path, "formKey", "one", "name", name, "priority", priority, "why",
				"They launch in spring", "version", version);
	}

}
