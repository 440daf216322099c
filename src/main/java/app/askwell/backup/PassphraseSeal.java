package app.askwell.backup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * The stanza of an age file that a passphrase opens (age-encryption.org/v1, "scrypt").
 *
 * @param work what it costs to try a passphrase, for a new stanza: a power of two
 */
record PassphraseSeal(String passphrase, int work) implements RecipientStanzaWriter, RecipientStanzaReader {

	private static final String TYPE = "scrypt";

	private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);

	/** As a power of two: 64 MB, so that it fits into a small heap beside all else. */
	static final int WORK = 16;

	/** What other programs make by default takes 256 MB. */
	private static final int MOST_WORK = 18;

	private static final int SALT = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	PassphraseSeal(String passphrase) {
		this(passphrase, WORK);
	}

	private static final class Stanza implements RecipientStanza {

		private final List<String> arguments;

		private final byte[] body;

		Stanza(List<String> arguments, byte[] body) {
			this.arguments = arguments;
			this.body = body;
		}

		@Override
		public String getType() {
			return TYPE;
		}

		@Override
		public List<String> getArguments() {
			return this.arguments;
		}

		@Override
		public byte[] getBody() {
			return this.body;
		}

	}

	@Override
	public Iterable<RecipientStanza> getRecipientStanzas(FileKey key) throws GeneralSecurityException {
		byte[] salt = new byte[SALT];
		RANDOM.nextBytes(salt);
		byte[] wrapped = new FileKeyEncryptorFactory().newFileKeyEncryptor()
			.getEncryptedFileKey(key, wrappingKey(salt, this.work))
			.getEncoded();
		String written = Base64.getEncoder().withoutPadding().encodeToString(salt);
		return List.of(new Stanza(List.of(written, String.valueOf(this.work)), wrapped));
	}

	/**
	 * The key of the file.
	 * @throws InvalidKeyException when the passphrase is another one
	 * @throws GeneralSecurityException when this is no file with a passphrase
	 */
	@Override
	public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
		RecipientStanza stanza = only(stanzas.iterator());
		byte[] salt = Base64.getDecoder().decode(stanza.getArguments().get(0));
		int asked = Integer.parseInt(stanza.getArguments().get(1));
		if (salt.length != SALT || asked < 1 || asked > MOST_WORK) {
			throw new GeneralSecurityException("Not a seal that Askwell makes");
		}
		CipherKey key = wrappingKey(salt, asked);
		try {
			return new FileKeyDecryptorFactory().newFileKeyDecryptor()
				.getFileKey(new EncryptedFileKey(stanza.getBody()), key);
		}
		catch (GeneralSecurityException ex) {
			throw new InvalidKeyException("Another passphrase", ex);
		}
	}

	private static RecipientStanza only(Iterator<RecipientStanza> stanzas) throws GeneralSecurityException {
		RecipientStanza first = stanzas.hasNext() ? stanzas.next() : null;
		if (first == null || stanzas.hasNext() || !first.getType().equals(TYPE) || first.getArguments().size() != 2) {
			throw new GeneralSecurityException("Not sealed with a passphrase");
		}
		return first;
	}

	private CipherKey wrappingKey(byte[] salt, int power) {
		byte[] labelled = new byte[LABEL.length + salt.length];
		System.arraycopy(LABEL, 0, labelled, 0, LABEL.length);
		System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
		byte[] secret = this.passphrase.getBytes(StandardCharsets.UTF_8);
		return new CipherKey(SCrypt.generate(secret, labelled, 1 << power, 8, 1, 32));
	}

	@Override
	public String toString() {
		return "PassphraseSeal";
	}

}
