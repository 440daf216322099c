package app.askwell.exchange;

import java.util.UUID;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class TouchPageTests extends WithPriya {

	@Test
	@DisplayName("P6: a touch today moves the day to stay in touch")
	void notesATouchOfToday() {
		assertThat(post(path("/touches"), "note", "Sent the article", "on", "")).hasRedirectedUrl(path(""));
		assertThat(this.everything.sql("select touch_due_on::text from standing where contact_id = ?")
			.param(this.priya.value())
			.query(String.class)
			.single()).isEqualTo("2026-12-24");
	}

	@Test
	void refusesADayToComeAndKeepsTheNote() {
		assertThat(post(path("/touches"), "note", "Sent the article", "on", "2026-11-25")).hasStatus(422)
			.bodyText()
			.contains("A touch is something that happened", ">Sent the article</textarea>", "value=\"2026-11-25\"")
			.doesNotContain("??");
		assertThat(post(path("/touches"), "note", " ")).hasStatus(422).bodyText().contains("Write a word about it");
		assertThat(this.everything.count("touch", this.maya)).isZero();
	}

	@Test
	@DisplayName("A2, P6: a touch asks for nothing")
	void refusesATouchThatAsksForAJob() {
		assertThat(post(path("/touches"), "note", "Asked: do you have any openings?")).hasStatus(422)
			.bodyText()
			.contains("do you have any openings?</textarea>");
		assertThat(this.everything.count("touch", this.maya)).isZero();
	}

	@Test
	void takesATouchOutAgain() {
		post(path("/touches"), "note", "Sent the article", "on", "2026-11-20");
		UUID touch = this.everything.sql("select id from touch where account_id = ?")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
		assertThat(post("/touches/" + touch + "/removal")).hasRedirectedUrl(path(""));
		assertThat(this.everything.count("touch", this.maya)).isZero();
	}

}
