package app.askwell.mail;

import java.util.Optional;

import app.askwell.mail.OutboxMail.State;
import org.jspecify.annotations.Nullable;

/** What a try to send a letter came to; {@code mail.answer.X} says it in words. */
enum Answer {

	/** The server has it. */
	ACCEPTED(State.SENT, true),

	/** Not now: the server is busy, or wants to see whether Askwell comes again. */
	LATER(State.RETRY, true),

	/** Not at all. */
	NEVER(State.STOPPED, true),

	/** The address or a header cannot be written into a letter. */
	UNWRITABLE(State.STOPPED, true),

	/** It cannot be reached, hangs, or hung up. */
	NO_ANSWER(State.RETRY, false),

	/** It offers no encryption, or a certificate that is not its own. */
	NO_SECURITY(State.RETRY, false),

	/** It refuses user or password. All mail waits. */
	NOT_LET_IN(null, false),

	/** The key of the kept password is not here. All mail waits. */
	NO_PASSWORD(null, false);

	private final @Nullable State next;

	private final boolean goesOn;

	Answer(@Nullable State next, boolean goesOn) {
		this.next = next;
		this.goesOn = goesOn;
	}

	/** What becomes of the letter; nothing when it is not the letter's affair. */
	Optional<State> next() {
		return Optional.ofNullable(this.next);
	}

	/** Whether it is worth trying the next letter at once. */
	boolean goesOn() {
		return this.goesOn;
	}

	/** Whether someone has to look at the settings before anything can be sent. */
	boolean pausesAll() {
		return this.next == null;
	}

}
