package app.askwell.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import app.askwell.shared.Fingerprint;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps the password of the mail server secret in the database (AES-GCM). The key is
 * outside of it, so that a copy of the database gives nothing away: in a variable, or in
 * a file of Askwell's folder that is made when it is first needed.
 */
@Component
class PasswordKey {

	static final String FILE = "mail.key";

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final MailEnvironment environment;

	private final Path file;

	PasswordKey(MailEnvironment environment, Environment machine) {
		String home = machine.getProperty("askwell.home", "");
		this.environment = environment;
		this.file = (home.isBlank() ? Path.of(System.getProperty("user.home"), ".askwell") : Path.of(home))
			.resolve(FILE);
	}

	/**
	 * Makes a password unreadable.
	 * @throws Refused when the key can be kept nowhere
	 */
	byte[] seal(String password) {
		byte[] nonce = new byte[NONCE];
		new SecureRandom().nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, makeSecret(), nonce)
				.doFinal(password.getBytes(StandardCharsets.UTF_8));
			byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
			System.arraycopy(sealed, 0, both, NONCE, sealed.length);
			return both;
		}
		catch (IOException ex) {
			throw new Refused(Refusal.of("refusal.mail.no-place-for-key", "password"));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The password; nothing when this is not the key it was sealed with. */
	Optional<String> open(byte[] both) {
		try {
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, secret(), Arrays.copyOf(both, NONCE));
			return Optional.of(new String(cipher.doFinal(both, NONCE, both.length - NONCE), StandardCharsets.UTF_8));
		}
		catch (IOException | GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	private String makeSecret() throws IOException {
		if (this.environment.key().isBlank() && !Files.exists(this.file)) {
			Path fresh = Files.createTempFile(Files.createDirectories(this.file.getParent()), FILE, "", ownersAlone());
			Files.writeString(fresh, Fingerprint.secret(), StandardOpenOption.WRITE);
			Files.move(fresh, this.file);
		}
		return secret();
	}

	private String secret() throws IOException {
		return this.environment.key().isBlank() ? Files.readString(this.file).strip() : this.environment.key();
	}

	private static FileAttribute<?>[] ownersAlone() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private static Cipher cipher(int mode, String secret, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, new SecretKeySpec(Fingerprint.of(secret), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}

}
