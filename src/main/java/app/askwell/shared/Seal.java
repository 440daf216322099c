package app.askwell.shared;

import java.io.IOException;
import java.util.Optional;

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

	/** What the database keeps sealed, to know the key again. */
	private static final String WORD = "the key of this Askwell";

	private final String named;

	private final HomeFolder home;

	private final KeyCheck check;

	Seal(Environment machine, KeyCheck check) {
		this.named = machine.getProperty(SETTING, "");
		this.home = HomeFolder.of(machine);
		this.check = check;
	}

	/** Whether the key is the one that the secrets of the database are sealed with. */
	public enum Fit {

		/** Also while there is neither key nor secret. */
		SAME, OTHER, MISSING

	}

	/**
	 * Compares the key with the database's. The first that is ever seen is the database's
	 * from then on.
	 */
	public Fit fit() {
		String key = key();
		if (key.isEmpty()) {
			return this.check.find().isEmpty() ? Fit.SAME : Fit.MISSING;
		}
		return isTheDatabases(key) ? Fit.SAME : Fit.OTHER;
	}

	/** Lets go of the key that the database knows: the next one that is seen is its. */
	public void forgetKey() {
		this.check.forget();
	}

	/**
	 * Makes a secret unreadable.
	 * @param belongsTo what it must be opened for; empty for the whole of Askwell
	 * @throws IOException when the key can be kept nowhere, or is another one than that
	 * of the instances beside this one
	 */
	public byte[] close(String secret, String belongsTo) throws IOException {
		if (key().isEmpty() && this.check.find().isPresent()) {
			throw new IOException("The key of the database is missing here");
		}
		String key = named() ? this.named : this.home.makeKey(FILE);
		if (!isTheDatabases(key)) {
			throw new IOException("The database has another key");
		}
		return SealedText.close(secret, key, belongsTo);
	}

	/**
	 * The secret; nothing when this is not the key it was sealed with, or it was sealed
	 * for something else.
	 */
	public Optional<String> open(byte[] both, String belongsTo) {
		return SealedText.open(both, key(), belongsTo);
	}

	private boolean isTheDatabases(String key) {
		return this.check.find()
			.or(() -> kept(key))
			.flatMap((kept) -> SealedText.open(kept, key, WORD))
			.filter(WORD::equals)
			.isPresent();
	}

	/** This one's, unless another instance was faster. */
	private Optional<byte[]> kept(String key) {
		this.check.keep(SealedText.close(WORD, key, WORD));
		return this.check.find();
	}

	/** Empty while there is none. */
	private String key() {
		try {
			return named() ? this.named : this.home.key(FILE);
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** Whether a variable has the key. */
	private boolean named() {
		return !this.named.isBlank();
	}

}
