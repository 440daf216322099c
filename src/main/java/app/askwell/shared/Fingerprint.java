package app.askwell.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** SHA-256 of a text, for what must be found again and may not be read. */
public final class Fingerprint {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Fingerprint() {
	}

	public static byte[] of(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A text of 256 random bits that fits into a link or a cookie. */
	public static String secret() {
		return secret(32);
	}

	/** The same of as many random bytes. */
	public static String secret(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
