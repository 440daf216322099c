package app.askwell.followups;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactId;
import app.askwell.meetings.MeetingId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ThankYouPageTests extends FollowUpScene {

	@Test
	void proposesTheTextFromTheMeeting() {
		MeetingId coffee = coffee();
		offer(TODAY.plusDays(2), coffee);
		String page = page("/follow-ups/" + only());
		assertThat(page).contains("Hello Dan,", "on Tuesday, November 24",
				"Send the BayMedTech hiring list. I will check back with you on Thursday, December 3.",
				"as I promised by Thursday, November 26: Send the speaker list", "Maya Torres");
	}

	@Test
	void keepsPrivateNotesOutOfTheLetter() {
		coffee();
		String page = page("/follow-ups/" + only());
		assertThat(page).contains("What helped you", "Their CMO left");
		assertThat(page.replaceAll("(?s).*<textarea|</textarea>.*", "")).contains("Hello Dan,")
			.doesNotContain("Their CMO left");
		assertThat(page.replaceAll("(?s).*(mailto:[^\"]+)\".*", "$1")).doesNotContain("CMO");
	}

	@Test
	void opensTheMailProgramWithTheText() {
		coffee();
		assertThat(page("/follow-ups/" + only())).contains(
				"mailto:dan@example.org?subject=Thank%20you%20for%20Tuesday%2C%20November%2024&body=Hello%20Dan%2C%0D%0A");
		ContactId ana = this.scene.contact("Ana");
		log(this.scene.meeting(TODAY, null, ana), null, ana);
		assertThat(page("/people/" + ana + "/thank-you")).contains("mailto:?subject=");
	}

	@Test
	@DisplayName("P1: the proposal can be sent as it is")
	void takesTheProposal() {
		coffee();
		assertThat(post("/follow-ups/" + only() + "/completion", "formKey", "a")).hasRedirectedUrl("/");
		assertThat(this.scene.followUps()).contains("THANK_YOU 2026-11-25 SENT");
	}

	@Test
	@DisplayName("P1: is not sent without the check-back date, and keeps what was typed")
	void refusesATextWithoutTheDate() {
		coffee();
		String path = "/follow-ups/" + only();
		String typed = "Thanks for the hiring list <3 & all";
		assertThat(post(path + "/completion", "draft", typed, "back", "/people")).hasStatus(422)
			.bodyText()
			.contains("Say in your note when you check back", "Thanks for the hiring list &lt;3 &amp; all",
					"value=\"/people\"", "aria-invalid=\"true\"", "body=Thanks%20for");
		assertThat(this.scene.followUps()).contains("THANK_YOU 2026-11-25");
		assertThat(post(path + "/completion", "draft", typed + ". Until 3 Dec.", "back", "/people"))
			.hasRedirectedUrl("/people");
		assertThat(this.scene.followUps()).contains("THANK_YOU 2026-11-25 SENT");
		assertThat(page(path)).contains("Until 3 Dec.", "Open it again").doesNotContain("I have sent it");
	}

	@Test
	@DisplayName("P1: a text saved without the date is not sent from the list either")
	void refusesASavedTextWithoutTheDate() {
		coffee();
		String path = "/follow-ups/" + only();
		assertThat(post(path + "/draft", "draft", "Thank you")).hasRedirectedUrl(path);
		assertThat(page(path)).contains(">Thank you</textarea>");
		assertThat(post(path + "/completion")).hasStatus(422).bodyText().contains("Say in your note");
		assertThat(this.scene.followUps()).contains("THANK_YOU 2026-11-25");
	}

	@Test
	void refusesATextThatIsTooLong() {
		String path = "/follow-ups/" + thanks("x");
		String typed = "a".repeat(10001);
		assertThat(post(path + "/draft", "draft", typed)).hasStatus(422).bodyText().contains("too long", typed);
	}

	@Test
	void isSentOnceHoweverOftenTheFormIs() {
		FollowUpId id = thanks("x");
		for (int i = 0; i < 2; i++) {
			assertThat(post("/follow-ups/" + id + "/completion", "formKey", "k", "draft", "Thanks"))
				.hasRedirectedUrl("/");
		}
		assertThat(this.scene.history(id)).containsExactly("DUE 2026-11-25", "SENT");
	}

	@Test
	void saysWhatItSaidOnceItIsSent() {
		FollowUpId id = thanks("x");
		post("/follow-ups/" + id + "/completion", "draft", "Thanks");
		assertThat(post("/follow-ups/" + id + "/draft", "draft", "Other words")).hasStatus(409);
		assertThat(this.everything.sql("select draft from follow_up where id = ?")
			.param(id.value())
			.query(String.class)
			.single()).isEqualTo("Thanks");
	}

	@Test
	void canBeOpenedAgain() {
		FollowUpId id = thanks("x");
		post("/follow-ups/" + id + "/completion", "draft", "Thanks");
		assertThat(post("/follow-ups/" + id + "/completion/undo?back=/people")).hasRedirectedUrl("/people");
		assertThat(this.scene.history(id)).containsExactly("DUE 2026-11-25", "SENT", "REOPENED 2026-11-25");
		assertThat(page("/follow-ups/" + id)).contains("I have sent it", "Opened again, due Wed, Nov 25");
	}

	@Test
	void findsTheNewestThankYouOfSomeone() {
		String person = "/people/" + this.dan;
		assertThat(get(person + "/thank-you")).hasRedirectedUrl(person);
		FollowUpId id = thanks("x");
		assertThat(get(person + "/thank-you")).hasRedirectedUrl("/follow-ups/" + id + "?back=" + person);
	}

	private FollowUpId only() {
		return this.scene.only(FollowUpKind.THANK_YOU);
	}

	private MeetingId coffee() {
		MeetingId coffee = this.scene.meeting(TODAY, "Their CMO left\nand a second line", this.dan);
		log(coffee, null, this.dan);
		agree(TODAY.plusDays(9), coffee);
		return coffee;
	}

	private String page(String path) {
		var result = get(path);
		String to = result.getResponse().getRedirectedUrl();
		return (to != null) ? page(to) : HtmlUtils.htmlUnescape(text(result));
	}

	private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
