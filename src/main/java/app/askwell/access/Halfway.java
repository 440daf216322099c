package app.askwell.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

import app.askwell.shared.AccountId;

/**
 * Whose password was right at which moment. Nobody is signed in by it.
 *
 * @param version of the account, so that a password that was changed meanwhile leads
 * nowhere
 */
record Halfway(AccountId account, int version, Instant since) implements Serializable {

	/** How long the second question waits for its answer. */
	static final Duration PATIENCE = Duration.ofMinutes(10);

	boolean isOver(Instant now) {
		return !now.isBefore(this.since.plus(PATIENCE));
	}

}
