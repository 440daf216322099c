package app.askwell.meetings;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class MeetingsPageTests extends WithMaya {

	@Test
	void teachesWhatToDoWhenThereIsNone() {
		assertThat(get("/meetings")).hasStatusOk()
			.bodyText()
			.contains("Every search moves in conversations", "For example", "/meetings/new")
			.doesNotContain("??");
	}

	@Test
	void listsWhatIsComingByDateAndWhatWasNewestFirst() {
		meeting("Fourth", "2026-11-27", "null");
		meeting("Third", "2026-11-20", "null");
		meeting("Second", "2026-11-10", "'2026-11-10'");
		meeting("First", "2026-11-18", "'2026-11-18'");
		assertThat(get("/meetings")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Third", "Fri, Nov 20", "How did it go?", "Fourth", "Fri, Nov 27", "First", "Second")
			.doesNotContain("??");
	}

	@Test
	void showsTwentyPastMeetingsAPage() {
		for (int i = 10; i < 31; i++) {
			meeting("Meeting of day " + i, "2026-10-" + i, "'2026-10-" + i + "'");
		}
		meeting("To come", "2026-11-27", "null");
		assertThat(get("/meetings")).bodyText()
			.contains("Meeting of day 30", "Meeting of day 11", "To come", "/meetings?page=2")
			.doesNotContain("Meeting of day 10");
		assertThat(get("/meetings?page=2")).bodyText()
			.contains("Meeting of day 10", "/meetings?page=1")
			.doesNotContain("Meeting of day 11", "To come");
		assertThat(get("/meetings?page=x")).hasStatusOk();
	}

	private void meeting(String title, String day, String heldOn) {
		this.everything.sql("""
				insert into meeting (account_id, id, kind, purpose, title, meeting_on, held_on, version)
				values (?, gen_random_uuid(), 'EVENT', 'BE_KNOWN', ?, '%s', %s, 0)
				""".formatted(day, heldOn)).params(this.maya.account().value(), title).update();
	}

}
