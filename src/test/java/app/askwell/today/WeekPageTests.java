package app.askwell.today;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class WeekPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Test
	void showsTheWeekFromTodayOn() {
		this.clock.reset();
		Seeker maya = this.seekers.open();
		Cast.join(this.everything, maya);
		Visit visit = new Visit(this.mvc, maya);
		assertThat(visit.words("/week")).containsSubsequence("Nov 24 – Nov 30", "First of all",
				"Check back with Dan Kowalski", "Tuesday", "Thank Priya Nair", "Check back with Lena Marsh",
				"Wednesday", "9:30 AM", "Tom Alvarez", "Keep your word to Ruth Okafor", "Thursday", "6:00 PM",
				"BayMedTech mixer", "Monday");
		assertThat(visit.words("/week")).doesNotContain("Who leads product marketing at Orsund?");
		this.everything.sql("update ask set needed_by = '2026-11-30' where account_id = ?")
			.param(maya.account().value())
			.update();
		assertThat(visit.words("/week")).containsSubsequence("Monday", "Needed from Ruth Okafor",
				"Who leads product marketing at Orsund?");
		assertThat(visit.page("/")).contains("href=\"/week\"");
		assertThat(visit.page("/plan")).contains("href=\"/week\"");
	}

}
