package app.askwell.focus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@AskwellTest
class FocusPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
	}

	@Test
	void teachesWithAnExampleWhileThereIsNoFocus() {
		assertThat(page()).contains("For example: VP Marketing", "One narrow search").doesNotContain("Earlier focuses");
	}

	@Test
	@DisplayName("F6: the focus reads as one plain sentence")
	void readsAsOneSentence() {
		assertThat(save("medical devices", "one")).hasRedirectedUrl("/focus");
		assertThat(words()).contains("You are looking for VP Marketing roles in medical devices, "
				+ "at private companies of 50–500 people in Greater Boston.");
	}

	@Test
	@DisplayName("F6: three titles, two sizes and remote work still make one sentence")
	void readsAsOneSentenceWhenItIsRemote() {
		assertThat(post("formKey", "one", "titles[0]", "VP Marketing", "titles[1]", "CMO", "titles[2]",
				"Director, Brand", "industry", "healthcare", "bands", "FROM_500_TO_5000", "bands", "OVER_5000",
				"ownership", "NON_PROFIT", "remoteCountry", "Canada"))
			.hasRedirectedUrl("/focus");
		assertThat(words()).contains("You are looking for VP Marketing, CMO or Director, Brand roles in healthcare, "
				+ "at non-profit organizations of more than 500 people, working remotely in Canada.");
	}

	@Test
	@DisplayName("F1: earlier focuses stay below with their dates")
	void showsEarlierFocuses() {
		save("medical devices", "one");
		save("logistics", "two");
		assertThat(words()).contains("Earlier focuses", "24 Nov 2026 to 24 Nov 2026");
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
		assertThat(post("formKey", "one")).hasStatus(422)
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
		assertThat(page()).doesNotContain("<b>logistics").contains("&lt;b&gt;logistics");
	}

	@Test
	void keepsAPlaceWithACommaInOne() {
		assertThat(post("formKey", "one", "titles[0]", "CMO", "industry", "logistics", "bands", "UP_TO_10", "ownership",
				"PRIVATE", "places[0]", "Boston, Massachusetts", "places[1]", ""))
			.hasRedirectedUrl("/focus");
		assertThat(words()).contains("in Boston, Massachusetts.");
	}

	@Test
	void savesAFormSentTwiceOnce() {
		save("medical devices", "one");
		save("logistics", "two");
		assertThat(save("medical devices", "one")).hasRedirectedUrl("/focus");
		assertThat(this.everything.count("focus", this.maya)).isEqualTo(2);
		assertThat(words()).contains("VP Marketing roles in logistics");
	}

	@RepeatedTest(5)
	@DisplayName("F1: two tabs saving at the same moment leave exactly one active focus and no error page")
	void survivesTwoTabs() throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService tabs = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Integer>> both = List.of(() -> saveAt(start, "medical devices"),
					() -> saveAt(start, "logistics"));
			for (Future<Integer> tab : tabs.invokeAll(both)) {
				assertThat(tab.get()).isEqualTo(302);
			}
		}
		finally {
			tabs.shutdown();
		}
		assertThat(this.everything.count("focus", this.maya)).isEqualTo(2);
		assertThat(this.everything.sql("select count(*) from focus where account_id = ? and ended_on is null")
			.param(this.maya.account().value())
			.query(Long.class)
			.single()).isOne();
	}

	private int saveAt(CyclicBarrier start, String industry) throws Exception {
		start.await();
		return save(industry, industry).getResponse().getStatus();
	}

	private MvcTestResult save(String industry, String formKey) {
		return post("formKey", formKey, "titles[0]", "VP Marketing", "titles[1]", "", "titles[2]", "", "industry",
				industry, "bands", "FROM_50_TO_500", "ownership", "PRIVATE", "places[0]", "Greater Boston", "places[1]",
				"", "places[2]", "", "remoteCountry", "");
	}

	private MvcTestResult post(String... namesAndValues) {
		var request = this.mvc.post().uri("/focus").with(csrf()).with(this.maya.signedIn());
		for (int i = 0; i < namesAndValues.length; i += 2) {
			request = request.param(namesAndValues[i], namesAndValues[i + 1]);
		}
		return request.exchange();
	}

	private String page() {
		MvcTestResult page = this.mvc.get().uri("/focus").with(this.maya.signedIn()).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** What the page says, without its markup. */
	private String words() {
		return page().replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
	}

}
