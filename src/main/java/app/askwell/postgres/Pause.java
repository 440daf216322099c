package app.askwell.postgres;

import java.io.InterruptedIOException;

/** A short wait before asking the server again: it tells nobody that it is ready. */
final class Pause {

	private static final long MILLISECONDS = 200;

	private Pause() {
	}

	static void take() throws InterruptedIOException {
		take(MILLISECONDS);
	}

	static void take(long milliseconds) throws InterruptedIOException {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("Interrupted while waiting for PostgreSQL");
		}
	}

}
