package app.askwell.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

import app.askwell.shared.Fingerprint;

import org.springframework.core.env.Environment;

/** Askwell's folder: what of it belongs to a copy, and where copies are kept. */
record HomeFolder(Path path) {

	/** The key of the copies that Askwell makes by itself. */
	static final String KEY = "backup.key";

	/** What of the folder is needed to read the database; anything else is no part. */
	static final List<String> SECRETS = List.of("mail.key");

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	static HomeFolder of(Environment environment) {
		String home = environment.getProperty("askwell.home", "");
		return new HomeFolder(
				(home.isBlank() ? Path.of(System.getProperty("user.home"), ".askwell") : Path.of(home)).toAbsolutePath()
					.normalize());
	}

	Path backups() {
		return this.path.resolve("backups");
	}

	Path key() {
		return this.path.resolve(KEY);
	}

	List<String> secrets() {
		return SECRETS.stream().filter((name) -> Files.isRegularFile(this.path.resolve(name))).toList();
	}

	/** Makes the key of the copies when it is first needed. */
	String makeKey() throws IOException {
		if (!Files.exists(key())) {
			place(draft(KEY, Fingerprint.secret().getBytes(StandardCharsets.UTF_8)), KEY);
		}
		return Files.readString(key()).strip();
	}

	/**
	 * A file beside its place, for its owner alone from its first byte on, and on disk.
	 */
	Path draft(String name, byte[] content) throws IOException {
		makeFolder(this.path);
		Path draft = Files.createTempFile(this.path, name, "", ownersAlone("rw-------"));
		try (FileChannel channel = open(draft)) {
			channel.write(ByteBuffer.wrap(content));
			channel.force(true);
		}
		return draft;
	}

	/** There as a whole or not at all. */
	void place(Path draft, String name) throws IOException {
		Files.move(draft, this.path.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	static void makeFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder, ownersAlone("rwx------"));
		}
	}

	/** A new file that nobody else can read. */
	static FileChannel create(Path file) throws IOException {
		return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				ownersAlone("rw-------"));
	}

	private static FileChannel open(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.WRITE);
	}

	private static FileAttribute<?>[] ownersAlone(String rights) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) }
				: new FileAttribute<?>[0];
	}

}
