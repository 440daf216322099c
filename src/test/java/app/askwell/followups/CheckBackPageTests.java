package app.askwell.followups;

import app.askwell.AskwellTest;
import app.askwell.exchange.PromiseAnswer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class CheckBackPageTests extends FollowUpScene {

	@Test
	@DisplayName("P3: offers three answers and a new day a week on")
	void offersThreeAnswers() {
		assertThat(get(path())).hasStatusOk()
			.bodyText()
			.contains("Send the BayMedTech hiring list", "They did it", "Check back then", "It will not happen",
					"value=\"Dec 1, 2026\"")
			.doesNotContain("Perhaps let it go");
	}

	@Test
	void takesThatTheyDidIt() {
		assertThat(post(path() + "/answer", "answer", "KEPT", "back", "/people/" + this.dan))
			.hasRedirectedUrl("/people/" + this.dan);
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-11-24 KEPT", "CLOSE_THE_LOOP 2026-12-08");
	}

	@Test
	void takesANewDay() {
		assertThat(post(path() + "/answer", "answer", "NEEDS_MORE_TIME", "checkBackOn", "2026-12-04"))
			.hasRedirectedUrl("/");
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-12-04");
	}

	@Test
	void takesThatItWillNotHappenAndTakesItBack() {
		String path = path();
		post(path + "/answer", "answer", "WILL_NOT_HAPPEN");
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-11-24 RELEASED");
		assertThat(get(path)).bodyText().contains("Open it again", "Let go").doesNotContain("They did it");
		post(path + "/completion/undo");
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-11-24");
	}

	@Test
	void keepsWhatWasTypedWhenTheNewDayWillNotDo() {
		String path = path();
		assertThat(post(path + "/answer", "answer", "NEEDS_MORE_TIME", "checkBackOn", "2026-11-23")).hasStatus(422)
			.bodyText()
			.contains("value=\"2026-11-23\"", "id=\"checkBackOn-hint\"", "class=\"error\"");
		assertThat(post(path + "/answer", "answer", "NEEDS_MORE_TIME", "checkBackOn", "some <day>")).hasStatus(422)
			.bodyText()
			.contains("value=\"some &lt;day&gt;\"", "does not read as a day");
		assertThat(post(path + "/answer", "answer", "NEEDS_MORE_TIME", "checkBackOn", "")).hasStatus(422);
		assertThat(post(path + "/answer", "answer", "PERHAPS")).hasStatus(422)
			.bodyText()
			.contains("Choose one of the three answers");
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-11-24");
	}

	@Test
	@DisplayName("P2: the Done button of a list is no answer")
	void isNotDoneWithoutAnAnswer() {
		String path = path();
		assertThat(post(path + "/completion")).hasStatus(422).bodyText().contains("once you know how it went");
		assertThat(post(path + "/completion", "draft", "x")).hasStatus(422).bodyText().contains("They did it");
		assertThat(post(path + "/draft", "draft", "x")).hasStatus(404);
	}

	@Test
	@DisplayName("P4: proposes to let go after two extensions")
	void proposesToLetGo() {
		String path = path();
		answer(PromiseAnswer.NEEDS_MORE_TIME, TODAY.plusDays(1), TODAY);
		assertThat(get(path)).bodyText().doesNotContain("Perhaps let it go");
		answer(PromiseAnswer.NEEDS_MORE_TIME, TODAY.plusDays(2), TODAY);
		assertThat(get(path)).bodyText().contains("Perhaps let it go");
	}

	@Test
	void answersOnceHoweverOftenTheFormIsSent() {
		String path = path();
		for (int i = 0; i < 2; i++) {
			assertThat(post(path + "/answer", "formKey", "k", "answer", "NEEDS_MORE_TIME", "checkBackOn", "2026-12-04"))
				.hasRedirectedUrl("/");
		}
		assertThat(promised("extensions::text")).isEqualTo("1");
	}

	@Test
	@DisplayName("P5, P7: the other kinds are done with one button")
	void doesTheOthersWithOneButton() {
		path();
		answer(PromiseAnswer.KEPT, null, TODAY);
		offer(TODAY, null);
		for (FollowUpKind kind : new FollowUpKind[] { FollowUpKind.CLOSE_THE_LOOP, FollowUpKind.KEEP_MY_WORD }) {
			String other = "/follow-ups/" + this.scene.only(kind);
			assertThat(get(other)).hasStatusOk().bodyText().contains(other + "/completion", "Not today");
			assertThat(post(other + "/answer", "answer", "KEPT")).hasStatus(404);
			assertThat(post(other + "/completion")).hasRedirectedUrl("/");
			assertThat(get(other)).bodyText().contains("Open it again");
		}
		assertThat(delivered()).isTrue();
	}

	private String path() {
		return "/follow-ups/" + agree(TODAY);
	}

}
