package app.askwell.followups;

import java.time.Duration;

import app.askwell.AskwellTest;
import app.askwell.bin.Bin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class SnoozeTests extends FollowUpScene {

	@ParameterizedTest
	@CsvSource({ "1, 2026-11-25", "3, 2026-11-27", "7, 2026-12-01" })
	@DisplayName("P8: what is put off comes back on its day")
	void comesBack(String days, String day) {
		FollowUpId id = agree(TODAY);
		assertThat(post("/follow-ups/" + id + "/snooze", "days", days, "back", "/people/" + this.dan))
			.hasRedirectedUrl("/people/" + this.dan);
		assertThat(due(TODAY)).isEmpty();
		assertThat(due(TODAY.plusDays(7))).extracting((item) -> item.dueOn().toString()).containsExactly(day);
		assertThat(this.scene.history(id)).containsExactly("DUE 2026-11-24", "SNOOZED " + day);
	}

	@Test
	void takesADayOfOnesChoice() {
		String path = "/follow-ups/" + agree(TODAY) + "/snooze";
		assertThat(post(path, "until", "2026-12-10")).hasRedirectedUrl("/");
		assertThat(due(TODAY.plusDays(15))).isEmpty();
		assertThat(due(TODAY.plusDays(16))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24, not ahead of you", "2026-11-01, not ahead of you", "2028-01-01, more than a year",
			"soon, does not read as a day", "'', choose the day" })
	void refusesADayThatIsNoSnooze(String until, String why) {
		FollowUpId id = agree(TODAY);
		assertThat(post("/follow-ups/" + id + "/snooze", "until", until)).hasStatus(422)
			.bodyText()
			.contains(why, "value=\"" + until + "\"", "id=\"until\"");
		assertThat(this.scene.history(id)).containsExactly("DUE 2026-11-24");
	}

	@Test
	void canBeTakenBack() {
		String path = "/follow-ups/" + agree(TODAY) + "/snooze";
		post(path, "days", "7");
		assertThat(post(new Bin(this.everything, this.maya).path() + "?back=/people/" + this.dan))
			.hasRedirectedUrl("/people/" + this.dan);
		assertThat(due(TODAY)).hasSize(1);
	}

	@Test
	void putsOffOnceHoweverOftenTheFormIsSent() {
		FollowUpId id = agree(TODAY);
		post("/follow-ups/" + id + "/snooze", "formKey", "k", "days", "1");
		post("/follow-ups/" + id + "/snooze", "formKey", "k", "days", "1");
		assertThat(this.scene.history(id)).hasSize(2);
	}

	@Test
	@DisplayName("P1: a thank-you that was put off tells days, not hours")
	void aThankYouPutOffTellsDays() {
		FollowUpId id = thanks("x");
		assertThat(due(TODAY)).extracting((item) -> item.tag().message()).containsExactly("due.tag.tomorrow");
		post("/follow-ups/" + id + "/snooze", "days", "3");
		assertThat(due(TODAY.plusDays(2))).isEmpty();
		this.clock.advance(Duration.ofDays(4));
		assertThat(due(TODAY.plusDays(4))).extracting((item) -> item.tag().message())
			.containsExactly("due.tag.days-late");
	}

	@Test
	@DisplayName("P6: a stay in touch is put off and comes back")
	void putsOffAStayInTouch() {
		this.scene.touch(this.dan, TODAY.minusDays(40));
		String path = "/people/" + this.dan + "/stay-in-touch/snooze";
		assertThat(due(TODAY)).hasSize(1);
		assertThat(post(path, "days", "7")).hasRedirectedUrl("/");
		assertThat(due(TODAY.plusDays(6))).isEmpty();
		assertThat(due(TODAY.plusDays(7))).hasSize(1);
		assertThat(post(new Bin(this.everything, this.maya).path())).hasRedirectedUrl("/bin");
		assertThat(due(TODAY)).hasSize(1);
		assertThat(this.everything.count("stay_in_touch_pause", this.maya)).isZero();
		assertThat(post(path, "until", "2020-01-01")).hasStatus(422);
	}

	@Test
	@DisplayName("P6: an exchange ends what was put off")
	void anExchangeEndsThePause() {
		this.scene.touch(this.dan, TODAY.minusDays(40));
		post("/people/" + this.dan + "/stay-in-touch/snooze", "until", "2027-06-01");
		this.scene.touch(this.dan, TODAY.plusDays(1));
		assertThat(due(TODAY.plusDays(45))).isEmpty();
		assertThat(due(TODAY.plusDays(46))).hasSize(1);
	}

}
