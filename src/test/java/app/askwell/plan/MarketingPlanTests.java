package app.askwell.plan;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class MarketingPlanTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	@BeforeEach
	void openAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
	}

	@Test
	void namesEachMissingPartWithTheWayToMendIt() {
		assertThat(get("/plan")).hasStatusOk()
			.bodyText()
			.contains("9 parts are missing.", "What you are looking for is not written down", "href=\"/focus\"",
					"Fewer than ten companies", "href=\"/needs/new\"", "Your short introduction is still missing",
					"href=\"/pitch\"", "Nothing is offered or given yet");
	}

	@Test
	void putsThePlanOnOnePage() {
		Cast.join(this.everything, this.maya);
		run("insert into need (account_id, id, what, why, needed_by, added_on, version) values (:a, gen_random_uuid(), 'Who signs at Corvane', 'To write to them', '2026-12-01', '2026-11-20', 0)");
		run("insert into pitch (account_id, id, introduction, profile, impacts, written_on, version) values (:a, gen_random_uuid(), 'I launch heart pumps.', 'Long story', '{\"From 3 to 41 hospitals\",\"Doubled sales\",\"Saved 2 weeks\"}', '2026-11-01', 0)");
		run("insert into rehearsal (account_id, id, pitch_id, part, rehearsed_on, seconds, felt, version) select account_id, gen_random_uuid(), id, 'PROFILE', '2026-11-20', 110, 'STEADY', 0 from pitch where account_id = :a");
		assertThat(get("/plan")).hasStatusOk()
			.bodyText()
			.contains("All parts are there", "VP Marketing", "Sam Ortiz", "Tom Alvarez", "Halden Medical",
					"you know one person there", "no door yet", "Who signs at Corvane", "by Tue, Dec 1", "Dan Kowalski",
					"I launch heart pumps.", "4 words", "From 3 to 41 hospitals", "Said aloud once",
					"Sent the conference speaker list")
			.doesNotContain("parts are missing");
		assertThat(get("/")).bodyText().doesNotContain("Your plan is missing");
	}

	@Test
	void tellsTodayInOneQuietLine() {
		Cast.join(this.everything, this.maya);
		assertThat(get("/")).bodyText().contains("Your plan is missing 4 parts. See which.", "href=\"/plan\"");
	}

	@Test
	void saysNothingTodayBeforeTheFocus() {
		assertThat(get("/")).bodyText().doesNotContain("Your plan is missing");
	}

	@Test
	void answersFourQuestionsFromWhatIsThere() {
		Cast.join(this.everything, this.maya);
		assertThat(get("/plan/check")).hasStatusOk()
			.bodyText()
			.contains("Is there a plan?", "4 parts are missing", "12 companies", "2 people who could hire you",
					"Do you help them to help you?", "Is your message compelling?", "no words yet",
					"Is it a two-way street?", "Sam Ortiz", "/gives/new");
	}

	@Test
	void answersAnEmptyAccountKindly() {
		assertThat(get("/plan/check")).hasStatusOk()
			.bodyText()
			.contains("Not yet", "you asked for nothing", "So far you gave nothing and received nothing",
					"Write down your focus")
			.doesNotContain("Partly");
	}

	@Test
	void showsNothingOfOthers() {
		Cast.join(this.everything, this.seekers.open());
		assertThat(get("/plan")).bodyText().doesNotContain("Halden", "Sam Ortiz", "speaker list");
		assertThat(get("/plan/check")).bodyText().doesNotContain("Sam Ortiz").contains("So far you gave nothing");
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(this.maya.signedIn()).exchange();
	}

	private void run(String sql) {
		this.everything.sql(sql).param("a", this.maya.account().value()).update();
	}

}
