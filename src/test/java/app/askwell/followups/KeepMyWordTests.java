package app.askwell.followups;

import app.askwell.AskwellTest;
import app.askwell.bin.Bin;
import app.askwell.shared.AlreadyDone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AskwellTest
class KeepMyWordTests extends FollowUpScene {

	@Test
	@DisplayName("P7: a give with a date is due, one for later is not")
	void aGiveWithADateIsDue() {
		offer(null, null);
		assertThat(this.scene.followUps()).isEmpty();
		offer(TODAY.plusDays(2), null);
		assertThat(this.scene.followUps()).containsExactly("KEEP_MY_WORD 2026-11-26");
	}

	@Test
	@DisplayName("P7: done is delivered, and taken back is open again")
	void doneIsDelivered() {
		offer(TODAY, null);
		complete(FollowUpKind.KEEP_MY_WORD);
		assertThatExceptionOfType(AlreadyDone.class).isThrownBy(() -> complete(FollowUpKind.KEEP_MY_WORD));
		assertThat(this.scene.followUps()).containsExactly("KEEP_MY_WORD 2026-11-24 DONE");
		assertThat(delivered()).isTrue();
		undo(FollowUpKind.KEEP_MY_WORD);
		assertThat(this.scene.followUps()).containsExactly("KEEP_MY_WORD 2026-11-24");
		assertThat(delivered()).isFalse();
	}

	@Test
	@DisplayName("P8: everything that happened is kept, in order")
	void keepsItsHistory() {
		offer(TODAY, null);
		FollowUpId word = this.scene.only(FollowUpKind.KEEP_MY_WORD);
		this.maya.acts(() -> this.promises.snooze(this.maya.account(), word, TODAY.plusDays(1), TODAY));
		this.maya.acts(() -> this.promises.snooze(this.maya.account(), word, TODAY.plusDays(3), TODAY));
		new Bin(this.everything, this.maya).undo(this.changes);
		assertThat(due(TODAY)).isEmpty();
		assertThat(due(TODAY.plusDays(1))).hasSize(1);
		complete(FollowUpKind.KEEP_MY_WORD);
		undo(FollowUpKind.KEEP_MY_WORD);
		assertThat(this.scene.history(word)).containsExactly("DUE 2026-11-24", "SNOOZED 2026-11-25",
				"SNOOZED 2026-11-27", "SNOOZE_UNDONE 2026-11-25", "DONE", "REOPENED 2026-11-24");
	}

}
