package app.askwell.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForwardableNoteTests {

	@Test
	@DisplayName("A9: has the context, the reason, the one question and the time frame")
	void hasTheContextTheQuestionAndTheTimeFrame() {
		assertThat(note(words(12), "You launched two devices with them.", "Would you introduce me to Tom?").text())
			.isEqualTo(words(12) + "\n\nYou launched two devices with them.\n\nWould you introduce me to Tom?"
					+ "\n\nBy Friday.\n\nThank you. Maya");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 10, 30, 55, 60, 67, 70, 73 })
	@DisplayName("A9: holds at most 75 words and always the whole question and time frame")
	void holdsAtMost75Words(int length) {
		String question = words(length);
		ForwardableNote note = note(words(20), words(15), question);
		assertThat(Words.count(note.text())).isLessThanOrEqualTo(ForwardableNote.MOST_WORDS);
		assertThat(note.text()).contains(question, "By Friday.");
		assertThat(note.tooLongBy()).isEmpty();
	}

	@Test
	@DisplayName("A9: cuts no question, and says by how much one is too long")
	void cutsNoQuestion() {
		String question = words(80);
		ForwardableNote note = note(words(20), null, question);
		assertThat(note.text()).isEqualTo(question + "\n\nBy Friday.");
		assertThat(note.tooLongBy()).contains(7);
	}

	private static ForwardableNote note(String context, @Nullable String whyThem, String question) {
		return new ForwardableNote(context, "I look for one role.", whyThem, question, "By Friday.", "Thank you. Maya");
	}

	private static String words(int count) {
		return Stream.generate(() -> "word").limit(count).collect(Collectors.joining(" "));
	}

}
