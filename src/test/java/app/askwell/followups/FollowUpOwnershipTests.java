package app.askwell.followups;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.exchange.PromiseAnswer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What belongs to another account is not there. */
@AskwellTest
class FollowUpOwnershipTests extends FollowUpScene {

	@Test
	void answersNotFoundForAnothersFollowUps() {
		thanks("Launch team");
		agree(TODAY);
		answer(PromiseAnswer.KEPT, null, TODAY);
		offer(TODAY, null);
		this.scene.touch(this.dan, TODAY.minusDays(90));
		List<UUID> ids = this.scene.sql("select id from follow_up where account_id = ?").query(UUID.class).list();
		List<String> before = this.scene.followUps();
		this.maya = this.seekers.open();
		ids.forEach((id) -> assertNotFound("/follow-ups/" + id));
		assertThat(this.scene.followUps()).isEqualTo(before);
	}

	@Test
	void answersNotFoundForAnothersPeople() {
		String person = "/people/" + this.dan;
		this.scene.touch(this.dan, TODAY.minusDays(90));
		this.maya = this.seekers.open();
		assertThat(get(person + "/thank-you")).hasStatus(404);
		assertThat(post(person + "/stay-in-touch/snooze", "days", "1")).hasStatus(404);
		assertThat(post("/people/stay-in-touch/snooze", "ticked", this.dan.toString())).hasStatus(404);
	}

	@Test
	void answersNotFoundForWhatIsNoId() {
		assertNotFound("/follow-ups/first");
		assertThat(post("/people/first/stay-in-touch/snooze", "days", "1")).hasStatus(404);
	}

	private void assertNotFound(String path) {
		assertThat(get(path)).hasStatus(404);
		Stream.of("/completion", "/completion/undo", "/snooze", "/draft", "/answer")
			.forEach((noun) -> assertThat(post(path + noun, "draft", "x", "days", "1", "answer", "KEPT")).as(noun)
				.hasStatus(404));
	}

}
