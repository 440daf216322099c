package app.askwell.today;

import java.nio.charset.StandardCharsets;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.progress.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class TodayPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private TodayBoard board;

	private Seeker maya;

	@BeforeEach
	void openAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
	}

	@Test
	void leadsThroughTheFirstStepsOfAnEmptyAccount() {
		assertThat(page()).contains("Tuesday: nothing is due", "Say what you are looking for",
				"Bring in the people you know", "List ten companies", "Plan one coffee");
	}

	@Test
	void saysWhatIsDueAndWhyTheMostPressingFirst() {
		Cast.join(this.everything, this.maya);
		assertThat(page()).contains("Tuesday: five things to do")
			.containsSubsequence("Say thank you", "Priya Nair", "4 h left", "Check back", "Dan Kowalski", "2 days late",
					"Lena Marsh", "today", "Keep your word", "Ruth Okafor", "tomorrow", "Stay in touch", "Joan Berger");
	}

	@Test
	@DisplayName("R1: counts the meetings of 30 days in the industry and with people who could hire")
	void countsWhomTheMeetingsReach() {
		Cast.join(this.everything, this.maya);
		Reach reach = view().reach();
		assertThat(reach.meetings()).as("Joan was met two months ago").isEqualTo(6);
		assertThat(reach.inIndustry()).isEqualTo(6);
		assertThat(reach.couldHire()).as("Sam").isOne();
		assertThat(reach.targets()).isEqualTo(12);
		assertThat(reach.knownTargets()).isEqualTo(6);
	}

	@Test
	@DisplayName("R1: leaves out people of another industry")
	void countsNobodyOfAnotherIndustry() {
		Cast.join(this.everything, this.maya);
		this.everything.sql("update target_company set removed_on = '2026-11-01' where account_id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(view().reach().inIndustry()).isZero();
		this.everything
			.sql("update contact set industry = 'Medical Devices', industry_key = 'medical devices' "
					+ "where name = 'Dan Kowalski' and account_id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(view().reach().inIndustry()).isOne();
	}

	@Test
	void keepsTheTwoWayStreetInView() {
		Cast.join(this.everything, this.maya);
		assertThat(view().street()).extracting("given", "received", "aheadName").containsExactly(2L, 2L, "Sam Ortiz");
	}

	@Test
	void showsWhatIsComingAndWhetherItIsPrepared() {
		Cast.join(this.everything, this.maya);
		assertThat(page()).containsSubsequence("Wed, Nov 25", "Tom Alvarez", "Prepared, with 3 questions",
				"BayMedTech mixer", "Not prepared yet");
	}

	private TodayView view() {
		return this.maya.does(() -> this.board.of(this.maya.me()));
	}

	private String page() {
		return new String(this.mvc.get()
			.uri("/")
			.with(this.maya.signedIn())
			.exchange()
			.getMvcResult()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
