package app.askwell.meetings;

import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Only a held meeting of one's own can be corrected. */
@AskwellTest
class NothingToCorrectTests extends WithMaya {

	@Test
	void findsNothingToCorrectInAPlan() {
		String meeting = planned("2026-11-26");
		assertThat(get(meeting)).bodyText().doesNotContain("/outcome");
		findsNothing(meeting);
		post(meeting + "/cancellation");
		findsNothing(meeting);
		assertThat(value("coalesce(notes, 'none') || ' ' || minutes", "meeting")).isEqualTo("none 45");
	}

	@Test
	void findsNothingThatIsUnknown() {
		findsNothing("/meetings/44444444-4444-4444-4444-444444444444");
		findsNothing("/meetings/nothing");
	}

	@Test
	void findsNothingOfAnotherAccount() {
		String meeting = location(log("/meetings/log", "notes", "Good coffee"));
		String version = value("version", "meeting");
		Seeker other = this.seekers.open();
		assertThat(this.mvc.get().uri(meeting + "/outcome").with(other.signedIn()).exchange()).hasStatus(404);
		assertThat(post(other, meeting + "/outcome", "notes", "Mine", "version", version)).hasStatus(404);
		assertThat(post(other, meeting + "/outcome", "minutes", "many", "version", version)).hasStatus(404);
		assertThat(value("notes", "meeting")).isEqualTo("Good coffee");
	}

	private void findsNothing(String meeting) {
		assertThat(get(meeting + "/outcome")).hasStatus(404);
		assertThat(List.of("0", "1", "7")).allSatisfy((version) -> {
			assertThat(post(meeting + "/outcome", "notes", "Mine", "version", version)).hasStatus(404);
			assertThat(post(meeting + "/outcome", "minutes", "many", "version", version)).hasStatus(404);
		});
	}

}
