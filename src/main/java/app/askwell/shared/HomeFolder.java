package app.askwell.shared;

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
import java.util.Set;

import org.springframework.core.env.Environment;

/**
 * Askwell's folder: what is kept in it, for its owner alone and through a loss of power.
 */
public record HomeFolder(Path path) {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	public static HomeFolder of(Environment environment) {
		String home = environment.getProperty("askwell.home", "");
		return new HomeFolder(
				(home.isBlank() ? Path.of(System.getProperty("user.home"), ".askwell") : Path.of(home)).toAbsolutePath()
					.normalize());
	}

	/** Where a file of this name is, or would be. */
	public Path file(String name) {
		return this.path.resolve(name);
	}

	/**
	 * The key in this file.
	 * @throws IOException also when there is none
	 */
	public String key(String name) throws IOException {
		return Files.readString(file(name)).strip();
	}

	/**
	 * The same, made when it is first needed: by one at a time, as whoever comes second
	 * must not replace a key that something is sealed with.
	 */
	public String makeKey(String name) throws IOException {
		synchronized (HomeFolder.class) {
			if (!Files.exists(file(name))) {
				place(draft(name, Fingerprint.secret().getBytes(StandardCharsets.UTF_8)), name);
			}
			return key(name);
		}
	}

	/**
	 * A file beside its place, for its owner alone from its first byte on, and on disk.
	 */
	public Path draft(String name, byte[] content) throws IOException {
		makeFolder(this.path);
		Path draft = Files.createTempFile(this.path, name, "", ownersAlone("rw-------"));
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(content));
			channel.force(true);
		}
		return draft;
	}

	/** There as a whole or not at all. */
	public void place(Path draft, String name) throws IOException {
		Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	public static void makeFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder, ownersAlone("rwx------"));
		}
	}

	/** A new file that nobody else can read. */
	public static FileChannel create(Path file) throws IOException {
		return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				ownersAlone("rw-------"));
	}

	private static FileAttribute<?>[] ownersAlone(String rights) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) }
				: new FileAttribute<?>[0];
	}

}
