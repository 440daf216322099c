package app.askwell.mail;

import java.io.Serializable;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What came back from the mail server.
 *
 * @param sentence the server's own words, or null where there are none
 */
record Reply(Answer answer, @Nullable String sentence) implements Serializable {

	private static final int LONGEST = 1000;

	/**
	 * Servers often judge the sender only when they hear of the recipient: by the status
	 * codes of RFC 3463 for it, or in the words of Postfix, Exim and Exchange.
	 */
	private static final Pattern SENDER = Pattern
		.compile("(?i)\\b5\\.1\\.[78]\\b|sender (address )?rejected|sender verify fail|SendAsDenied");

	private static final Pattern TOO_LARGE = Pattern.compile("(552|523).*|.*\\b5\\.(2\\.3|3\\.4)\\b.*", Pattern.DOTALL);

	Reply {
		sentence = (sentence == null || sentence.isBlank()) ? null : oneLine(sentence);
	}

	static Reply of(Answer answer) {
		return new Reply(answer, null);
	}

	/** By the code at the beginning of an answer; 0 where there was none. */
	static Reply of(int code, @Nullable String sentence) {
		return new Reply(answer(code, (sentence != null) ? sentence : ""), (code > 0) ? sentence : null);
	}

	/**
	 * To the sender's address: what it says holds for all letters, but for their size.
	 */
	static Reply ofSender(int code, @Nullable String sentence) {
		Reply said = of(code, sentence);
		boolean refused = said.answer() == Answer.NEVER && !said.isAboutSize();
		return refused ? new Reply(Answer.NO_SUCH_SENDER, sentence) : said.ofTheServer();
	}

	/** Said before there was a letter, so that the next one would hear the same. */
	Reply ofTheServer() {
		return switch (this.answer) {
			case LATER -> new Reply(Answer.BUSY, this.sentence);
			case NEVER -> isAboutSize() ? this : new Reply(Answer.UNWELCOME, this.sentence);
			default -> this;
		};
	}

	private boolean isAboutSize() {
		return this.sentence != null && TOO_LARGE.matcher(this.sentence).matches();
	}

	public boolean isAccepted() {
		return this.answer == Answer.ACCEPTED;
	}

	private static Answer answer(int code, String sentence) {
		return switch (code) {
			case 421 -> Answer.BUSY;
			// Authentication required, too weak, wrong, or only with encryption.
			case 530, 534, 535, 538 -> Answer.NOT_LET_IN;
			default -> (code >= 500) ? refusal(sentence) : (code >= 400) ? Answer.LATER : Answer.NO_ANSWER;
		};
	}

	private static Answer refusal(String sentence) {
		return SENDER.matcher(sentence).find() ? Answer.NO_SUCH_SENDER : Answer.NEVER;
	}

	/** Whole letters, as the database wants them. */
	private static String oneLine(String text) {
		String line = text.replaceAll("[\\s\\p{Cntrl}\\x{D800}-\\x{DFFF}]+", " ").strip();
		return line.codePoints()
			.limit(LONGEST)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** Never the sentence, which may quote an address. */
	@Override
	public String toString() {
		return this.answer.name();
	}

}
