package app.askwell.maillinks;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules hold for a link as they do in the app. */
class CheckBackLinkTests extends WithALetter {

	@ParameterizedTest
	@CsvSource({ "KEPT, KEPT", "WILL_NOT_HAPPEN, RELEASED" })
	@DisplayName("P2: a link answers a check-back")
	void answersACheckBack(String answer, String closed) {
		UUID checkBack = followUp("CHECK_BACK");
		String link = link(Purpose.DONE, "CHECK_BACK");
		assertThat(LetterReader.words(this.reader.get(link))).contains("Check back with Dan Kowalski", "How did it go?",
				"They did it", "It will not happen");
		String undo = LetterReader.next(this.reader.press(link, "answer", answer));
		assertThat(closedAs(checkBack)).isEqualTo(closed);
		assertThat(LetterReader.words(this.reader.get(link))).contains("Answered, noted on");
		this.reader.press(undo);
		assertThat(closedAs(checkBack)).isEmpty();
	}

	@Test
	@DisplayName("P2: more time moves the check-back to the new day")
	void givesMoreTime() {
		String undo = LetterReader.next(this.reader.press(link(Purpose.DONE, "CHECK_BACK"), "answer", "NEEDS_MORE_TIME",
				"checkBackOn", "in 2 weeks"));
		assertThat(dueOn()).isEqualTo("2026-12-08");
		assertThat(LetterReader.words(this.reader.get(undo))).contains("It is due on Tue, Dec 8");
		this.reader.press(undo);
		assertThat(dueOn()).isEqualTo("2026-11-22");
	}

	@Test
	@DisplayName("P2: a check-back is not done without an answer")
	void refusesToBeDoneWithoutAnAnswer() {
		HttpResponse<String> page = this.reader.press(link(Purpose.DONE, "CHECK_BACK"));
		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(LetterReader.words(page)).contains("Choose one of the three answers");
		assertThat(closedAs(followUp("CHECK_BACK"))).isEmpty();
	}

	@Test
	void keepsWhatWasTypedWhenTheDayCannotBeRead() {
		HttpResponse<String> page = this.reader.press(link(Purpose.DONE, "CHECK_BACK"), "answer", "NEEDS_MORE_TIME",
				"checkBackOn", "when pigs fly");
		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("value=\"when pigs fly\"", "does not read as a day");
		assertThat(dueOn()).isEqualTo("2026-11-22");
	}

	@Test
	@DisplayName("P3: a check-back far ahead asks for a reason, from a link as well")
	void asksWhyItTakesSoLong() {
		String link = link(Purpose.DONE, "CHECK_BACK");
		HttpResponse<String> page = this.reader.press(link, "answer", "NEEDS_MORE_TIME", "checkBackOn", "in 6 weeks");
		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("because.P3");
		assertThat(this.reader
			.post(link,
					LetterReader.form(page.body(), "answer", "NEEDS_MORE_TIME", "checkBackOn", "in 6 weeks",
							"because.P3", "1"))
			.statusCode()).isEqualTo(302);
		assertThat(dueOn()).isEqualTo("2027-01-05");
	}

	@Test
	@DisplayName("P1: a thank-you that leaves out what was offered is not done by a link")
	void refusesAThankYouThatConfirmsNothing() {
		sql("update follow_up set draft = 'Thank you, Priya.' where id = ?", followUp("THANK_YOU"));
		String link = link(Purpose.DONE, "THANK_YOU");
		HttpResponse<String> page = this.reader.get(link);
		assertThat(LetterReader.words(page)).contains("Your note needs one more look", "They offered", "Open my note")
			.doesNotContain("I have sent it");
		assertThat(this.reader.press(link).statusCode()).isEqualTo(422);
		assertThat(closedAs(followUp("THANK_YOU"))).isEmpty();
	}

	/** When Dan is asked. */
	private String dueOn() {
		return value(
				"select due_on::text from follow_up where account_id = ? and contact_id = ? and kind = 'CHECK_BACK'",
				this.maya.account().value(), this.cast.person("Dan Kowalski"));
	}

}
