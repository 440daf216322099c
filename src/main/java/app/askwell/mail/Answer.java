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

	/** The address has letters such as ë, and the server takes plain ones alone. */
	PLAIN_ALONE(State.STOPPED, true),

	/** Askwell itself tripped over the letter. */
	STUMBLED(State.RETRY, true),

	/** Not now, whatever the letter: too many callers, or it is about to rest. */
	BUSY(State.RETRY, false),

	/** It cannot be reached, hangs, or hung up. */
	NO_ANSWER(State.RETRY, false),

	/** It turns Askwell away at the door. */
	UNWELCOME(State.RETRY, false),

	/** It does not offer the encryption that is asked for. */
	NO_SECURITY(State.RETRY, false),

	/** Nobody whom Askwell trusts vouches for its certificate. */
	UNKNOWN_CERTIFICATE(State.RETRY, false),

	/** Its certificate is for another name. */
	OTHERS_CERTIFICATE(State.RETRY, false),

	/** Its certificate ran out, or begins later. */
	OLD_CERTIFICATE(State.RETRY, false),

	/** It refuses user or password. All mail waits. */
	NOT_LET_IN(null, false),

	/** It takes no mail from the sender's address. All mail waits. */
	NO_SUCH_SENDER(null, false),

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
