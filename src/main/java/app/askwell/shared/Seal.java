package app.askwell.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets unreadable in the database that Askwell must read again (AES-GCM). The
 * key is outside of it, so that a copy of the database gives nothing away: in a variable,
 * or in a file of Askwell's folder that is made when it is first needed.
 */
@Component
public class Seal {

	public static final String FILE = "mail.key";

	/** It may be given in place of the file. */
	public static final String SETTING = "askwell.mail.key";

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final String named;

	private final HomeFolder home;

	Seal(Environment machine) {
		this.named = machine.getProperty(SETTING, "");
		this.home = HomeFolder.of(machine);
	}

	/**
	 * Makes a secret unreadable.
	 * @param belongsTo what it must be opened for; empty for the whole of Askwell
	 * @throws IOException when the key can be kept nowhere
	 */
	public byte[] close(String secret, String belongsTo) throws IOException {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, named() ? this.named : this.home.makeKey(FILE), nonce,
					belongsTo)
				.doFinal(secret.getBytes(StandardCharsets.UTF_8));
			byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
			System.arraycopy(sealed, 0, both, NONCE, sealed.length);
			return both;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The secret; nothing when this is not the key it was sealed with, or it was sealed
	 * for something else.
	 */
	public Optional<String> open(byte[] both, String belongsTo) {
		if (both.length <= NONCE) {
			return Optional.empty();
		}
		try {
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, named() ? this.named : this.home.key(FILE),
					Arrays.copyOf(both, NONCE), belongsTo);
			return Optional.of(new String(cipher.doFinal(both, NONCE, both.length - NONCE), StandardCharsets.UTF_8));
		}
		catch (IOException | GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	/** Whether a variable has the key. */
	private boolean named() {
		return !this.named.isBlank();
	}

	private static Cipher cipher(int mode, String secret, byte[] nonce, String belongsTo)
			throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, new SecretKeySpec(Fingerprint.of(secret), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
