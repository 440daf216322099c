package app.askwell.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A text that only its key opens, for what it belongs to (AES-GCM): nonce and text. */
final class SealedText {

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private SealedText() {
	}

	static byte[] close(String secret, String key, String belongsTo) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, belongsTo)
				.doFinal(secret.getBytes(StandardCharsets.UTF_8));
			byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
			System.arraycopy(sealed, 0, both, NONCE, sealed.length);
			return both;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Nothing when the key, or what it belongs to, is another one. */
	static Optional<String> open(byte[] both, String key, String belongsTo) {
		if (both.length <= NONCE || key.isEmpty()) {
			return Optional.empty();
		}
		try {
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(both, NONCE), belongsTo);
			return Optional.of(new String(cipher.doFinal(both, NONCE, both.length - NONCE), StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	private static Cipher cipher(int mode, String secret, byte[] nonce, String belongsTo)
			throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, new SecretKeySpec(Fingerprint.of(secret), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
