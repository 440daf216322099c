package app.askwell.exchange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenWithTwiceTests {

	@Test
	@DisplayName("A5: advises against asking someone for an introduction whom one has spoken with once")
	void advisesAgainstAnIntroductionAfterOneConversation() {
		assertThat(advises(AskKind.INTRODUCTION, "Who leads marketing at Corvane?", 1)).isTrue();
		assertThat(advises(AskKind.INTRODUCTION, "Who leads marketing at Corvane?", 2)).isFalse();
	}

	@ParameterizedTest
	@DisplayName("A5: reads the favour in the words, whatever kind is chosen")
	@ValueSource(strings = { "Would you introduce me to Tom Alvarez?", "Could you refer me at Corvane?",
			"Please pass my CV to Tom Alvarez", "Can you hand my résumé on to your head of marketing?",
			"Would you put in a good word with Tom?", "Could you make an intro to Mei Lin at Corvane?",
			"Would you forward my latest resume to HR?", "Could you put me in touch with Mei Lin?" })
	void readsTheFavourInTheWords(String subject) {
		assertThat(advises(AskKind.INFORMATION, subject, 1)).isTrue();
		assertThat(advises(AskKind.INFORMATION, subject, 2)).isFalse();
	}

	@ParameterizedTest
	@DisplayName("A5: lets someone be asked at once for what they know")
	@ValueSource(strings = { "Which two skills does a head of marketing need most?",
			"What would you change in my résumé?", "How did you get to know Tom Alvarez?",
			"Which articles on reimbursement would you read first?", "Who introduced the new pricing at Corvane?" })
	void letsSomeoneBeAskedAtOnceForWhatTheyKnow(String subject) {
		assertThat(advises(AskKind.ADVICE, subject, 0)).isFalse();
		assertThat(advises(null, subject, 0)).isFalse();
	}

	private static boolean advises(@Nullable AskKind kind, String subject, int daysSpoken) {
		return SpokenWithTwice.check(kind, subject, daysSpoken).isPresent();
	}

}
