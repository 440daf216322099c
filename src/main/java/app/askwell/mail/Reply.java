package app.askwell.mail;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * What came back from the mail server.
 *
 * @param sentence the server's own words, or null where there are none
 */
record Reply(Answer answer, @Nullable String sentence) implements Serializable {

	private static final int LONGEST = 1000;

	Reply {
		sentence = (sentence == null || sentence.isBlank()) ? null : oneLine(sentence);
	}

	static Reply of(Answer answer) {
		return new Reply(answer, null);
	}

	/** By the code at the beginning of an answer; 0 where there was none. */
	static Reply of(int code, @Nullable String sentence) {
		return new Reply(answer(code), (code > 0) ? sentence : null);
	}

	public boolean isAccepted() {
		return this.answer == Answer.ACCEPTED;
	}

	private static Answer answer(int code) {
		return switch (code) {
			// Authentication required, too weak, wrong, or only with encryption.
			case 530, 534, 535, 538 -> Answer.NOT_LET_IN;
			default -> (code >= 500) ? Answer.NEVER : (code >= 400) ? Answer.LATER : Answer.NO_ANSWER;
		};
	}

	private static String oneLine(String text) {
		String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		return (line.length() > LONGEST) ? line.substring(0, LONGEST) : line;
	}

	/** Never the sentence, which may quote an address. */
	@Override
	public String toString() {
		return this.answer.name();
	}

}
