package app.askwell.pitch;

import java.util.List;

import app.askwell.shared.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PitchDraftTests {

	@Test
	@DisplayName("A2: refuses a pitch that asks for a job, in each of its parts")
	void refusesAPitchThatAsksForAJob() {
		PitchDraft draft = new PitchDraft("I launch devices. Are you hiring?", "Do you have any openings?",
				List.of("Could you hire me?"));
		assertThat(draft.findings()).filteredOn((found) -> found.code().startsWith("refusal.ask"))
			.extracting(Finding::field)
			.containsExactly("introduction", "profile", "impacts[0]");
	}

	@Test
	@DisplayName("F3: refuses a pitch that is open to anything")
	void refusesAPitchThatIsOpenToAnything() {
		PitchDraft draft = new PitchDraft("I launch devices, and I am open to anything.", null, List.of());
		assertThat(draft.findings()).extracting(Finding::code, Finding::field, Finding::arguments)
			.containsExactly(tuple("refusal.open-to-anything", "introduction", List.of("I am open to anything")));
	}

	@Test
	void refusesAPitchWithoutAWord() {
		assertThat(new PitchDraft(" ", "", List.of("", " ")).findings()).extracting(Finding::code)
			.containsExactly("refusal.pitch.nothing");
		assertThat(new PitchDraft(null, null, List.of("", "From 3 to 41")).findings()).isEmpty();
	}

	@Test
	@DisplayName("W1: four impact statements are enough")
	void refusesAFifthImpactStatement() {
		assertThat(new PitchDraft(null, null, List.of("1", "2", "3", "4")).findings()).isEmpty();
		assertThat(new PitchDraft(null, null, List.of("1", "2", "3", "4", "", "5")).findings())
			.extracting(Finding::code, Finding::field)
			.containsExactly(tuple("refusal.pitch.impacts.many", "impacts"));
	}

	@Test
	void anImpactStatementIsOneLine() {
		assertThat(new PitchDraft(null, null, List.of(" From 3\r\n to 41 ", "")).told())
			.containsExactly("From 3 to 41");
	}

}
