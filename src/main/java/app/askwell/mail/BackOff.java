package app.askwell.mail;

import java.time.Duration;
import java.util.List;

/** When a letter that could not be sent is tried again, and for how long. */
final class BackOff {

	/** After that a letter is stopped, and its reader is told. */
	static final Duration PATIENCE = Duration.ofDays(3);

	private static final List<Duration> FIRST = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15));

	private static final Duration THEN = Duration.ofHours(1);

	private BackOff() {
	}

	/**
	 * How long to wait.
	 * @param attempts how often it was tried, from 1
	 */
	static Duration after(int attempts) {
		return (attempts <= FIRST.size()) ? FIRST.get(attempts - 1) : THEN;
	}

}
