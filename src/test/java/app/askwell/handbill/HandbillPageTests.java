package app.askwell.handbill;

import java.util.Arrays;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.paper.TestPress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class HandbillPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Visit visit;

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		Cast.join(this.everything, this.maya);
		this.visit = new Visit(this.mvc, this.maya);
	}

	@Test
	void proposesWhatIsKnown() {
		String page = this.visit.words("/handbill");
		assertThat(page).contains("VP Marketing", "medical devices", "Greater Boston", "Halden Medical", "Corvane",
				"private companies of 50–500 people");
	}

	@Test
	@DisplayName("T1: a company that lies beside the focus is never printed")
	void leavesOutWhatIsOffFocus() {
		this.everything
			.sql("update target_company set ownership = 'PUBLIC' where account_id = ? and name = 'NorthValve'")
			.param(this.maya.account().value())
			.update();
		save("companies", id("NorthValve"), "companies", id("Corvane"));
		assertThat(this.visit.words("/handbill/print")).contains("Corvane").doesNotContain("NorthValve");
	}

	@Test
	@DisplayName("F4: no handbill is final without a focus")
	void needsAFocus() {
		save("companies", id("Corvane"));
		this.everything.sql("update focus set ended_on = '2026-11-24' where account_id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(this.visit.post("/handbill/editions")).hasStatus(422).bodyText().contains("Set your focus first");
		assertThat(this.everything.count("edition", this.maya)).isZero();
	}

	@Test
	void takesOnlyWhatReachesSomeone() {
		assertThat(this.visit.post("/handbill", "name", "Maya", "email", "nope", "phone", "+1 617 call me", "link",
				"javascript:alert(1)", "version", ""))
			.hasStatus(422)
			.bodyText()
			.contains("needs an @ and a domain", "Only the number, such as", "A page such as",
					"value=\"javascript:alert(1)\"");
		assertThat(this.visit.post("/handbill", "name", "Maya", "email", "maya@example.org", "phone",
				"+1 (617) 555-0142 ext 7", "link", "https://www.linkedin.com/in/maya-torres", "version", ""))
			.hasStatus(302);
	}

	@Test
	void saysWhatIsMissingBeforeItIsFinal() {
		assertThat(this.visit.post("/handbill", "name", "Maya", "version", "")).hasStatus(302);
		assertThat(this.visit.post("/handbill/editions")).hasStatus(422)
			.bodyText()
			.contains("Positions are missing", "People you would like to meet are missing", "Companies are missing");
		assertThat(this.visit.words("/handbill")).contains("Positions are missing");
	}

	@Test
	void aFinalHandbillStaysAsItWas() {
		save("companies", id("Corvane"));
		String place = this.visit.post("/handbill/editions").getResponse().getRedirectedUrl();
		assertThat(this.visit.post("/handbill", "name", "Someone Else", "version", "0")).hasStatus(302);
		byte[] pdf = this.visit.get(place + "/handbill.pdf").getResponse().getContentAsByteArray();
		assertThat(TestPress.pages(pdf)).isEqualTo(1);
		assertThat(TestPress.fonts(pdf)).isNotEmpty().noneMatch((font) -> font.endsWith("?"));
		assertThat(this.visit.words(place + "/print")).contains("Maya Torres").doesNotContain("Someone Else", "Draft");
		assertThat(this.visit.words("/handbill/print")).contains("Someone Else", "Draft");
	}

	@Test
	@DisplayName("W1: a result without a number, pay and the name of a contact wait for a reason")
	void advisesAgainstWhatDoesNotBelongThere() {
		String[] form = { "name", "Maya", "version", "", "impacts", "Led a great team", "people", "Priya Nair", "offer",
				"My salary expectations are modest" };
		assertThat(this.visit.post("/handbill", form)).hasStatus(422)
			.bodyText()
			.contains("Led a great team", "is one of your contacts", "is about pay");
		assertThat(this.everything.count("handbill", this.maya)).isZero();
	}

	@Test
	@DisplayName("A2: asks nobody for a job")
	void begsForNothing() {
		assertThat(this.visit.post("/handbill", "name", "Maya", "version", "", "ways", "Do you have any openings?"))
			.hasStatus(422);
	}

	@Test
	@DisplayName("A2: asks nobody for a job where it says when the seeker comes back")
	void begsForNothingAtTheEnd() {
		assertThat(
				this.visit.post("/handbill", "name", "Maya", "version", "", "checkBack", "Do you have any openings?"))
			.hasStatus(422);
		assertThat(this.everything.count("handbill", this.maya)).isZero();
	}

	@Test
	void aCardThatFitsNoCodeIsLeftOut() {
		String[] form = { "name", "Щ".repeat(500), "place", "Щ".repeat(500), "card", "yes", "version", "" };
		assertThat(this.visit.post("/handbill", form)).hasStatus(422).bodyText().doesNotContain("data:image/png");
		String[] looking = Stream.concat(Arrays.stream(form), Stream.of("preview", "yes")).toArray(String[]::new);
		assertThat(this.visit.post("/handbill", looking)).hasStatusOk().bodyText().doesNotContain("data:image/png");
		assertThat(this.visit.post("/handbill", "name", "Maya", "card", "yes", "preview", "yes")).hasStatusOk()
			.bodyText()
			.contains("data:image/png");
	}

	@Test
	void keepsWhatWasTypedWhenThereIsTooMuchOfIt() {
		assertThat(this.visit.post("/handbill", "name", "Maya", "version", "", "positions", "One\nTwo\nThree\nFour"))
			.hasStatus(422)
			.bodyText()
			.contains("One\nTwo\nThree\nFour", "more than 3 lines");
	}

	@Test
	void showsThePreviewWithoutSaving() {
		assertThat(this.visit.post("/handbill", "preview", "yes", "name", "Łucja Święcka 李明")).hasStatusOk()
			.bodyText()
			.contains("Łucja Święcka", "show [?]", "李明");
		assertThat(this.everything.count("handbill", this.maya)).isZero();
	}

	@Test
	void notesWhoHasItAndTakesThatBack() {
		save("companies", id("Corvane"));
		String place = this.visit.post("/handbill/editions").getResponse().getRedirectedUrl();
		assertThat(this.visit.post(place + "/readers", "who", "Priya Nair", "day", "")).hasStatus(302);
		assertThat(this.visit.words(place)).contains("Priya Nair");
		assertThat(this.visit.post(place + "/readers", "who", "Priya Nair", "day", "")).hasStatus(422);
		assertThat(this.visit.post(place + "/readers", "who", "Dan Kowalski", "day", "2026-11-25")).hasStatus(422);
		assertThat(this.visit.post(place + "/readers", "who", "", "day", "")).hasStatus(422);
		String given = this.everything.sql("select id from handbill_given where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
		assertThat(this.visit.post("/handbill/editions/readers/" + given + "/removal")).hasRedirectedUrl(place);
		assertThat(this.everything.count("handbill_given", this.maya)).isZero();
	}

	private void save(String... more) {
		String[] form = { "version", "", "name", "Maya Torres", "email", "maya@example.org", "sentence",
				"I take heart devices to first choice.", "positions", "VP Marketing", "people",
				"Heads of sales at device makers" };
		String[] all = Stream.of(form, more).flatMap(Arrays::stream).toArray(String[]::new);
		assertThat(this.visit.post("/handbill", all)).hasStatus(302);
	}

	private String id(String company) {
		return this.everything.sql("select id from target_company where account_id = ? and name = ?")
			.params(this.maya.account().value(), company)
			.query(String.class)
			.single();
	}

}
