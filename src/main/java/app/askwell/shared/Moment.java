package app.askwell.shared;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The moment at which this thread acts: now, or an earlier one while the past is retold.
 */
public final class Moment {

	private static final ThreadLocal<@Nullable Instant> RETOLD = new ThreadLocal<>();

	private Moment() {
	}

	public static Instant now(Clock clock) {
		Instant retold = RETOLD.get();
		return (retold != null) ? retold : clock.instant();
	}

	/** Does some work as if it were another moment. */
	public static void at(Instant moment, Runnable work) {
		Instant before = RETOLD.get();
		RETOLD.set(moment);
		try {
			work.run();
		}
		finally {
			RETOLD.set(before);
		}
	}

}
