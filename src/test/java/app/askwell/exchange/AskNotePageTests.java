package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.AskwellTest;
import app.askwell.shared.Reasons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class AskNotePageTests extends WithPriya {

	@Test
	@DisplayName("A9: shows a note that can be copied or mailed, with its number of words")
	void showsANoteThatCanBeCopiedOrMailed() {
		assertThat(get("/asks/" + question("You know the field.") + "/note")).hasStatusOk()
			.bodyText()
			.contains("A note to Priya Nair", "I am looking for a role as VP Marketing in Medical devices, in Boston.",
					"You know the field.", "Which conference matters most?",
					"It would help most by Tuesday, December 22.", "of at most 75 words", "data-copy=\"#note\"",
					"href=\"mailto:?subject=A%20short%20question&amp;body=I%20am%20looking")
			.doesNotContain("??");
	}

	@Test
	@DisplayName("A9: has a note also when the search has ended since")
	void hasANoteWithoutAFocus() {
		AskId ask = question(null);
		endTheFocus();
		assertThat(get("/asks/" + ask + "/note")).hasStatusOk()
			.bodyText()
			.contains("Which conference matters most?", "Thank you.")
			.doesNotContain("I am looking for a role", "??");
	}

	private AskId question(@Nullable String whyThem) {
		AskDraft draft = new AskDraft(AskKind.INFORMATION, "Which conference matters most?", whyThem,
				LocalDate.of(2026, 12, 22), null);
		return this.maya.does(() -> this.ledger.ask(this.maya.account(), this.priya, draft, Reasons.NONE, TODAY));
	}

}
