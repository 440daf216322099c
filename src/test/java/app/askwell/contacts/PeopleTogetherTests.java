package app.askwell.contacts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

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

/** One thing done with many people of the list. */
@AskwellTest
class PeopleTogetherTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	private Seeker maya;

	private Cast cast;

	private Visit visit;

	@BeforeEach
	void fillAnAccount() {
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.visit = new Visit(this.mvc, this.maya);
	}

	@Test
	@DisplayName("P6: sets how often to stay in touch with several people, and takes it back")
	void setsHowOftenToStayInTouch() {
		assertThat(dueOn("Dan Kowalski")).isEqualTo("2026-12-12");
		assertThat(this.visit.post("/people/cadence", "ticked", id("Dan Kowalski"), "ticked", id("Lena Marsh"),
				"cadence", "WEEKS_8"))
			.hasRedirectedUrl("/people");
		assertThat(dueOn("Dan Kowalski")).as("56 days after the last exchange").isEqualTo("2027-01-07");
		assertThat(this.visit.words("/bin")).contains("Changed how often you stay in touch", "Dan Kowalski");
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(dueOn("Dan Kowalski")).isEqualTo("2026-12-12");
	}

	@Test
	@DisplayName("P6: with whom it is never due nothing comes up, and it follows the exchanges again later")
	void neverIsNeverDue() {
		this.visit.post("/people/cadence", "ticked", id("Dan Kowalski"), "cadence", "NEVER");
		assertThat(dueOn("Dan Kowalski")).isEmpty();
		assertThat(this.everything.sql("select count(*) from standing where account_id = ? and touch_due_on is null")
			.param(this.maya.account().value())
			.query(Long.class)
			.single()).as("Dan, and Tom who has not been met").isEqualTo(2);
		assertThat(this.visit.page("/people/" + id("Dan Kowalski") + "/edit"))
			.contains("name=\"cadenceDays\" value=\"0\"");
		this.visit.post("/people/cadence", "ticked", id("Dan Kowalski"), "cadence", "USUAL");
		assertThat(dueOn("Dan Kowalski")).isEqualTo("2026-12-12");
	}

	@Test
	void keepsWhatWasTickedWhenNothingWasChosen() {
		MvcTestResult answer = this.visit.post("/people/cadence", "ticked", id("Dan Kowalski"), "label", "Fair");
		assertThat(answer).hasStatus(422);
		assertThat(body(answer)).contains("Choose how often to stay in touch", "value=\"Fair\"")
			.containsPattern("value=\"" + id("Dan Kowalski") + "\"[^>]* checked")
			.doesNotContainPattern("value=\"" + id("Lena Marsh") + "\"[^>]* checked");
		assertThat(this.visit.post("/people/removal")).hasStatus(422)
			.bodyText()
			.contains("Please tick at least one person");
		assertThat(this.everything.count("change", this.maya)).isZero();
	}

	@Test
	void actsOnAllThatMatchWithoutNamingThem() {
		assertThat(this.visit.post("/people/removal", "all", "all", "only", "COULD_HIRE", "matching", "2", "ticked",
				id("Priya Nair")))
			.hasRedirectedUrl("/people?only=COULD_HIRE");
		assertThat(this.everything.sql("select name from contact where account_id = ? order by name")
			.param(this.maya.account().value())
			.query(String.class)
			.list()).containsExactly("Dan Kowalski", "Joan Berger", "Lena Marsh", "Priya Nair", "Ruth Okafor");
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(this.everything.count("contact", this.maya)).isEqualTo(7);
	}

	@Test
	void asksFirstWhenOtherPeopleMatchByNow() {
		MvcTestResult answer = this.visit.post("/people/removal", "all", "all", "q", "a", "matching", "3");
		assertThat(answer).hasStatus(422);
		assertThat(body(answer)).contains("Other people match now", "7 people match by now, and it was 3",
				"action=\"/people/removal\"", "name=\"matching\" value=\"7\"", "name=\"q\" value=\"a\"");
		assertThat(this.everything.count("contact", this.maya)).isEqualTo(7);
		assertThat(this.visit.post("/people/removal", "all", "all", "q", "a", "matching", "7")).hasStatus(302);
		assertThat(this.everything.count("contact", this.maya)).isZero();
	}

	@Test
	void actsOnNobodyElsesPeople() {
		Seeker otto = this.seekers.open();
		UUID ottos = Cast.join(this.everything, otto).person("Priya Nair");
		for (String path : new String[] { "/people/removal", "/people/cadence", "/people/tags", "/people/tags/removal",
				"/people/stay-in-touch/snooze" }) {
			assertThat(this.visit.post(path, "ticked", id("Sam Ortiz"), "ticked", ottos.toString(), "cadence", "NEVER",
					"label", "x"))
				.as(path)
				.hasStatus(404);
			assertThat(this.visit.post(path, "ticked", "nobody", "cadence", "NEVER", "label", "x")).as(path)
				.hasStatus(404);
		}
		assertThat(this.everything.count("contact", otto)).isEqualTo(7);
		assertThat(this.everything.count("change", this.maya)).isZero();
	}

	private String dueOn(String name) {
		return this.everything
			.sql("select coalesce(touch_due_on::text, '') from standing where account_id = ? and contact_id = ?")
			.params(this.maya.account().value(), this.cast.person(name))
			.query(String.class)
			.single();
	}

	private String id(String name) {
		return this.cast.person(name).toString();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
