package app.askwell.mail;

import java.io.IOException;
import java.util.Optional;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Seal;

import org.springframework.stereotype.Component;

/** Keeps the password of the mail server secret in the database. */
@Component
class PasswordKey {

	private static final String FOR_ALL_ACCOUNTS = "";

	private final Seal seal;

	PasswordKey(Seal seal) {
		this.seal = seal;
	}

	/**
	 * Makes a password unreadable.
	 * @throws Refused when the key can be kept nowhere
	 */
	byte[] seal(String password) {
		try {
			return this.seal.close(password, FOR_ALL_ACCOUNTS);
		}
		catch (IOException ex) {
			throw new Refused(Refusal.of("refusal.mail.no-place-for-key", "password"));
		}
	}

	/** The password; nothing when this is not the key it was sealed with. */
	Optional<String> open(byte[] both) {
		return this.seal.open(both, FOR_ALL_ACCOUNTS);
	}

}
