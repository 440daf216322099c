package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The generated password of the database, in a file that only its owner can read. */
record Secret(Path file, String password) {

	private static final int BYTES = 24;

	private static final SecureRandom RANDOM = new SecureRandom();

	static Secret in(Path home, boolean first) throws IOException {
		Path file = home.resolve("password");
		if (!Files.exists(file)) {
			if (!first) {
				throw PostgresRefused.secretLost(file);
			}
			create(file);
		}
		return new Secret(file, Files.readString(file).trim());
	}

	/** Private from its first byte on, and never half-written. */
	private static void create(Path file) throws IOException {
		byte[] random = new byte[BYTES];
		RANDOM.nextBytes(random);
		Path draft = file.resolveSibling("password.new");
		Files.deleteIfExists(draft);
		Files.createFile(draft, ownerOnly());
		Files.writeString(draft, HexFormat.of().formatHex(random));
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

	private static FileAttribute<?>[] ownerOnly() {
		if (!Platform.POSIX) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

	@Override
	public String toString() {
		return "Secret[" + this.file + "]";
	}

}
