package app.askwell.postgres;

import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/** Notices the end of the server that nobody asked for, and gets it back. */
final class Watch {

	private static final long FIRST_PAUSE = 1000;

	private static final long LONGEST_PAUSE = 60_000;

	private Watch() {
	}

	/**
	 * Begins to watch.
	 * @param running the server, or null if it ended before anyone could look
	 * @param revived starts it again, and tells whether that is done with; a full disk,
	 * for one, may be in the way for hours
	 */
	static void over(@Nullable Orphan running, BooleanSupplier revived) {
		Thread watcher = new Thread(() -> {
			if (running != null) {
				running.process().onExit().join();
			}
			insist(revived);
		}, "postgres-watch");
		watcher.setDaemon(true);
		watcher.start();
	}

	private static void insist(BooleanSupplier revived) {
		try {
			long pause = FIRST_PAUSE;
			while (!revived.getAsBoolean()) {
				Pause.take(pause);
				pause = Math.min(2 * pause, LONGEST_PAUSE);
			}
		}
		catch (InterruptedIOException ex) {
			// The application ends.
		}
	}

}
