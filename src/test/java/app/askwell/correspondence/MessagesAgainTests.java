package app.askwell.correspondence;

import java.time.Duration;
import java.util.UUID;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import static app.askwell.correspondence.MessagesSample.row;
import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class MessagesAgainTests extends MessagesSteps {

	@Test
	void addsNothingOfTheSameFileAndOnlyWhatIsNewOfALaterOne() {
		press(uploaded(FILE));
		String again = uploaded(FILE);
		assertThat(page(again)).contains("2 people on your list: no new days, 3 noted already.")
			.doesNotContain("Note these days");
		press(again);
		assertThat(touches()).hasSize(3);
		press(uploaded(FILE + row("c1", "Maya Torres", "Priya Nair", "2026-11-20 12:00:00 UTC")));
		assertThat(touches()).hasSize(4).contains("Priya Nair 2026-11-20 Messages on LinkedIn: you wrote.");
	}

	@Test
	void respectsWhatYouNotedAndWhatYouTookOut() {
		this.everything.sql("""
				insert into touch (account_id, id, contact_id, touched_on, note, version)
				values (?, gen_random_uuid(), ?, '2026-11-01', 'Sent the article', 0)
				""").params(this.seeker.account().value(), id("Priya Nair")).update();
		press(uploaded(FILE));
		assertThat(touches()).hasSize(3).contains("Priya Nair 2026-11-01 Sent the article");
		this.everything.sql("delete from touch where account_id = ? and touched_on = '2026-11-09'")
			.param(this.seeker.account().value())
			.update();
		press(uploaded(FILE));
		assertThat(touches()).hasSize(2);
	}

	@Test
	void takesAFileBackDaysLaterAndLeavesTheRestAlone() {
		press(uploaded(FILE));
		String second = uploaded(FILE + row("c1", "Maya Torres", "Priya Nair", "2026-11-20 12:00:00 UTC"));
		press(second);
		this.clock.advance(Duration.ofDays(9));
		press(second + "/undo");
		assertThat(touches()).hasSize(3).noneMatch((touch) -> touch.contains("2026-11-20"));
		assertThat(page(second)).contains("Taken back on");
		press(second + "/undo");
		press(second);
		assertThat(touches()).hasSize(3);
	}

	@Test
	void bringsTheTouchesBackFromTheBin() {
		String batch = uploaded(FILE);
		press(batch);
		press(batch + "/undo");
		assertThat(touches()).isEmpty();
		assertThat(page("/bin")).contains("Took back messages: Messages on LinkedIn");
		UUID change = this.everything.sql("select id from change where account_id = ?")
			.param(this.seeker.account().value())
			.query(UUID.class)
			.single();
		press("/bin/" + change + "/return");
		assertThat(touches()).hasSize(3);
		press(batch + "/undo");
		assertThat(touches()).isEmpty();
	}

}
