package app.askwell.access;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept. */
public final class Passwords {

	private Passwords() {
	}

	/** OWASP's minimum for Argon2id: 19 MiB of memory, two passes, one lane. */
	public static PasswordEncoder encoder() {
		return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
	}

}
