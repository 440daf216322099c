package app.askwell.exchange;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AsksForNothingTests {

	@ParameterizedTest
	@DisplayName("P6: a touch that asks for something is refused")
	@ValueSource(strings = { "Happy birthday! Could you introduce me to Tom Alvarez?",
			"Sent her the article and asked for an introduction to Tom", "Please forward my note to Ms. Lee",
			"Great talk. Would you mind looking at my handbill, I need your help",
			"How are you? Do you know anyone at Dräger?", "Könntest du mich Frau Holm vorstellen?" })
	void refusesAnAsk(String note) {
		assertThat(AsksForNothing.check(note, "note")).get()
			.extracting(Refusal::code, Refusal::field)
			.containsExactly("refusal.touch.asks", "note");
	}

	@ParameterizedTest
	@DisplayName("P6: a touch that wants nothing passes")
	@ValueSource(strings = { "Sent the article on reimbursement", "Birthday wishes, and how is the new house?",
			"Shall we have lunch when you are back?", "She asked for my notes on pumps, I sent them",
			"Could you make it to the fair? I have a spare ticket for you", "Congratulated him on the new job",
			"Told her that the introduction to Eva worked out, thank you", "Alles Gute zum Geburtstag" })
	void letsAKindNotePass(String note) {
		assertThat(AsksForNothing.check(note, "note")).isEmpty();
	}

	@Test
	@DisplayName("A2, P6: a touch that asks for a job says so")
	void aTouchThatAsksForAJobSaysSo() {
		assertThat(AsksForNothing.check("Happy new year! Are you hiring?", "note")).get()
			.extracting(Refusal::code)
			.isEqualTo("refusal.ask.begs-for-a-job.hiring");
	}

}
