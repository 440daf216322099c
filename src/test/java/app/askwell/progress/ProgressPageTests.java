package app.askwell.progress;

import java.util.Map;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@AskwellTest
class ProgressPageTests {

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
	void openAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
	}

	@Test
	void anEmptyAccountIsToldWhatWouldCountAndShownNoDrawing() {
		assertThat(this.visit.words("/progress")).contains("No meetings in the last 30 days",
				"Without a focus there is nothing to compare", "Nothing went out and nothing came back yet",
				"Nobody has promised you anything yet", "No thank-you has been due yet", "No exchange with anyone yet",
				"No ask was refused");
		assertThat(this.visit.page("/progress")).doesNotContain("class=\"chart\"", "??", "alarm\">");
	}

	@Test
	@DisplayName("R1: says whom the meetings reached, draws it and has it as a table")
	void saysWhomTheMeetingsReached() {
		Cast.join(this.everything, this.maya);
		assertThat(this.visit.words("/progress")).contains(
				"Of 6 meetings, 6 were in your industry, 1 with someone who could hire, 6 at a target company, and 3 with a "
						+ "connector or someone they introduced.",
				"None was random.", "2 of 2 promises that came to an end were kept. With 3 more it becomes a share.",
				"In the last 12 months you gave 2 things and received 2 things.", "You have had one focus so far");
		assertThat(this.visit.page("/progress"))
			.contains("<svg role=\"img\" aria-labelledby=\"reach-title reach-desc\"",
					"<desc id=\"reach-desc\">In your industry: 6. With someone who could hire: 1.",
					"<td class=\"number\">6</td>")
			.doesNotContain("??", "Priya", "Dan Kowalski");
	}

	@Test
	@DisplayName("R2: an alarm names connectors to ask, companies without a door, and needs")
	void anAlarmComesWithWhatToDo() {
		Cast.join(this.everything, this.maya);
		sql("update contact set reach = 'CONNECTOR' where name in ('Dan Kowalski', 'Joan Berger', 'Sam Ortiz')");
		sql("""
				insert into need (account_id, id, what, why, needed_by, added_on, version)
				select id, gen_random_uuid(), 'Who signs at Corvane', 'To write', '2026-12-01', '2026-11-20', 0
				  from account where id = :a""");
		sql("update contact set reach = 'NONE' where reach = 'COULD_HIRE'");
		assertThat(this.visit.words("/progress"))
			.contains("Nobody yet who could hire.", "Companies where you know nobody")
			.containsSubsequence("Dan Kowalski", "Joan Berger", "Arbor Glucose", "Who signs at Corvane",
					"by Tue, Dec 1")
			.as("A6: Sam helped twice and had nothing back")
			.doesNotContain("Sam Ortiz");
	}

	@Test
	@DisplayName("R3: compares before and since a narrowing, and says how many weeks that rests on")
	void comparesBeforeAndSince() {
		Cast.join(this.everything, this.maya);
		sql("update focus set started_on = '2026-10-20' where ended_on is null");
		sql("""
				insert into focus (account_id, id, titles, industry, industry_key, smallest_band, largest_band, ownership,
				  places, started_on, ended_on, version)
				select account_id, gen_random_uuid(), '{VP Marketing,Head of Growth}', 'healthcare', 'healthcare',
				       smallest_band, 'FROM_500_TO_5000', ownership, places, '2026-08-25', '2026-10-20', 3 from focus
				 where account_id = :a""");
		assertThat(this.visit.words("/progress")).containsSubsequence(
				"Since Oct 20, 2026, when you narrowed your focus",
				"This compares 8.0 weeks before with 5.1 weeks since. It says what changed, not why.",
				"More meetings: 5.1 a month, 0.5 before.",
				"No opportunities in both times together; 5 more for a comparison.",
				"Aug 25, 2026: VP Marketing, Head of Growth, healthcare");
		sql("update focus set started_on = '2026-11-01' where ended_on is null");
		sql("update focus set ended_on = '2026-11-01' where ended_on is not null");
		assertThat(this.visit.words("/progress")).contains("A comparison takes 4 weeks on each side: 4 more days.")
			.doesNotContain("More meetings");
	}

	@Test
	void countsARefusedAskOnceItIsSentAndNeverWhatItSaid() {
		Cast cast = Cast.join(this.everything, this.maya);
		String path = "/people/" + cast.person("Priya Nair") + "/asks";
		Map<String, String> ask = Map.of("kind", "ADVICE", "subject", "Are you hiring?", "neededBy", "2026-12-20");
		assertThat(post(path, ask, true)).as("while it is typed").isEqualTo(200);
		assertThat(this.everything.count("refused", this.maya)).isZero();
		assertThat(post(path, ask, false)).isEqualTo(422);
		assertThat(post(path, ask, false)).isEqualTo(422);
		assertThat(this.visit.words("/progress")).contains("Askwell refused an ask twice", "Asking for a job");
		assertThat(this.everything
			.sql("select rule || ' ' || refused_on || ' ' || times from refused where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single()).isEqualTo("A2 2026-11-24 2");
	}

	@Test
	void countsNoSlip() {
		Cast cast = Cast.join(this.everything, this.maya);
		assertThat(post("/people/" + cast.person("Priya Nair") + "/asks", Map.of("kind", "", "subject", ""), false))
			.isEqualTo(422);
		assertThat(this.everything.count("refused", this.maya)).isZero();
	}

	private int post(String path, Map<String, String> form, boolean typing) {
		var request = this.mvc.post().uri(path).with(this.maya.signedIn()).with(csrf());
		form.forEach(request::param);
		return (typing ? request.header("X-Askwell-Review", "1") : request).exchange()
			.getMvcResult()
			.getResponse()
			.getStatus();
	}

	private void sql(String sql) {
		String own = sql.contains(":a") ? sql : sql + " and account_id = :a";
		this.everything.sql(own).param("a", this.maya.account().value()).update();
	}

}
