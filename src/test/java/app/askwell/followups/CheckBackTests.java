package app.askwell.followups;

import java.time.Duration;

import app.askwell.AskwellTest;
import app.askwell.exchange.PromiseAnswer;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AskwellTest
class CheckBackTests extends FollowUpScene {

	@Test
	@DisplayName("P2: a check-back stays due, day after day, until it is answered")
	void staysDue() {
		agree(TODAY.plusDays(1));
		assertThat(due(TODAY)).isEmpty();
		for (int day = 1; day <= 400; day += 57) {
			assertThat(due(TODAY.plusDays(day))).extracting(DueItem::kind).containsExactly(FollowUpKind.CHECK_BACK);
		}
		this.clock.advance(Duration.ofDays(4));
		assertThat(due(TODAY.plusDays(4))).extracting((item) -> item.tag().number()).containsExactly(3L);
		answer(PromiseAnswer.WILL_NOT_HAPPEN, null, TODAY.plusDays(4));
		assertThat(due(TODAY.plusDays(400))).isEmpty();
	}

	@Test
	@DisplayName("P2: more time moves the check-back to the new day")
	void moreTimeMovesIt() {
		agree(TODAY);
		answer(PromiseAnswer.NEEDS_MORE_TIME, TODAY.plusDays(7), TODAY);
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-12-01");
		undo(FollowUpKind.CHECK_BACK);
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-11-24");
		assertThat(promised("check_back_on || ' ' || extensions")).isEqualTo("2026-11-24 0");
	}

	@Test
	@DisplayName("P2: a check-back is not done without an answer")
	void needsAnAnswer() {
		agree(TODAY);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> complete(FollowUpKind.CHECK_BACK))
			.withMessageContaining("refusal.check-back.no-answer");
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-11-24");
	}

	@Test
	@DisplayName("P5: a kept promise makes a loop to close within 14 days")
	void aKeptPromiseClosesTheLoop() {
		agree(TODAY);
		answer(PromiseAnswer.KEPT, null, TODAY);
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-11-24 KEPT", "CLOSE_THE_LOOP 2026-12-08");
		complete(FollowUpKind.CLOSE_THE_LOOP);
		assertThat(this.scene.followUps()).contains("CLOSE_THE_LOOP 2026-12-08 DONE");
	}

	@Test
	@DisplayName("P5: taking the answer back takes the loop back")
	void undoesAnAnswer() {
		agree(TODAY);
		answer(PromiseAnswer.KEPT, null, TODAY);
		undo(FollowUpKind.CHECK_BACK);
		undo(FollowUpKind.CHECK_BACK);
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-11-24");
		assertThat(promised("(kept_on is null)::text")).isEqualTo("true");
		assertThat(this.scene.history(this.scene.only(FollowUpKind.CHECK_BACK))).containsExactly("DUE 2026-11-24",
				"KEPT", "REOPENED 2026-11-24");
		answer(PromiseAnswer.KEPT, null, TODAY.plusDays(1));
		assertThat(this.scene.followUps()).containsExactly("CHECK_BACK 2026-11-24 KEPT", "CLOSE_THE_LOOP 2026-12-08");
	}

}
