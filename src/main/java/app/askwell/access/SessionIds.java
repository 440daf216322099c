package app.askwell.access;

import java.security.SecureRandom;
import java.util.Base64;

import org.springframework.session.SessionIdGenerator;

/**
 * Ids of sessions with 216 random bits, as many as fit their column: an id that is usual
 * (a UUID) has 122, and 128 is the least that is thought of as beyond guessing.
 */
final class SessionIds implements SessionIdGenerator {

	/** Makes the 36 letters of the column. */
	private static final int BYTES = 27;

	private static final SecureRandom RANDOM = new SecureRandom();

	@Override
	public String generate() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
