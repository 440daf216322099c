package app.askwell.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.List;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;

/**
 * An age file: encrypted in pieces that each prove that they are whole, in their place,
 * and not the last one when they are not.
 */
final class SealedFile {

	private static final int BUFFER = 65536;

	private SealedFile() {
	}

	/** Writing ends with closing it. */
	static OutputStream write(FileChannel file, PassphraseSeal seal) throws IOException {
		try {
			return new BufferedOutputStream(Channels.newOutputStream(
					new StandardEncryptingChannelFactory().newEncryptingChannel(file, List.of(seal))), BUFFER);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot encrypt", ex);
		}
	}

	/**
	 * What is in a file. Its end is only proven by reading up to it.
	 * @throws BackupRefused when the passphrase is another one or this is no such file
	 */
	static InputStream read(Path file, String passphrase) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw BackupRefused.missing(file);
		}
		ReadableByteChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		boolean opened = false;
		try {
			InputStream plain = new BufferedInputStream(Channels.newInputStream(new StandardDecryptingChannelFactory()
				.newDecryptingChannel(channel, List.of(new PassphraseSeal(passphrase)))), BUFFER);
			opened = true;
			return plain;
		}
		catch (InvalidKeyException ex) {
			throw BackupRefused.wrongPassphrase(file);
		}
		catch (GeneralSecurityException | IOException | RuntimeException ex) {
			throw BackupRefused.damaged(file, ex);
		}
		finally {
			if (!opened) {
				channel.close();
			}
		}
	}

}
