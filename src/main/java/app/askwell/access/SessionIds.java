package app.askwell.access;

import app.askwell.shared.Fingerprint;

import org.springframework.session.SessionIdGenerator;

/**
 * Ids of sessions with 216 random bits, as many as fit their column: an id that is usual
 * (a UUID) has 122, and 128 is the least that is thought of as beyond guessing.
 */
final class SessionIds implements SessionIdGenerator {

	/** Makes the 36 letters of the column. */
	private static final int BYTES = 27;

	@Override
	public String generate() {
		return Fingerprint.secret(BYTES);
	}

}
