package app.askwell.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/** One application per home, and nobody else looks into it. */
final class HomeLock implements AutoCloseable {

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

	private static final String FILE = "app.lock";

	/**
	 * Homes locked by this JVM. Merely opening and closing the lock file a second time
	 * would give up the lock of the first, so the second attempt must end before that.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path home;

	private final FileChannel channel;

	private HomeLock(Path home, FileChannel channel) {
		this.home = home;
		this.channel = channel;
	}

	static HomeLock take(Path wanted) {
		try {
			Path home = privateDirectory(wanted.toAbsolutePath());
			if (!HELD.add(home)) {
				throw PostgresRefused.inUse(home);
			}
			return lock(home);
		}
		catch (IOException ex) {
			throw DiskSpace.isUsedUp(ex) ? PostgresRefused.diskFull(wanted) : PostgresRefused.homeUnusable(wanted, ex);
		}
	}

	@SuppressWarnings("resource")
	private static HomeLock lock(Path home) throws IOException {
		HomeLock taken = null;
		try {
			FileChannel channel = FileChannel.open(home.resolve(FILE), CREATE, WRITE);
			if (channel.tryLock() == null) {
				channel.close();
				throw PostgresRefused.inUse(home);
			}
			taken = new HomeLock(home, channel);
			return taken;
		}
		finally {
			if (taken == null) {
				HELD.remove(home);
			}
		}
	}

	/** Whether an application uses this home, given by its real path, right now. */
	static boolean isTaken(Path home) throws IOException {
		if (HELD.contains(home)) {
			return true;
		}
		if (!Files.exists(home.resolve(FILE))) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(home.resolve(FILE), WRITE)) {
			return channel.tryLock() == null;
		}
	}

	private static Path privateDirectory(Path wanted) throws IOException {
		boolean existed = Files.isDirectory(wanted);
		Files.createDirectories(wanted);
		Path home = wanted.toRealPath();
		if (Platform.POSIX) {
			makePrivate(home, existed);
		}
		return home;
	}

	private static void makePrivate(Path home, boolean existed) throws IOException {
		// Root could write here, but the server, which steps down from root, could not.
		if (Platform.isRoot() && !Files.getOwner(home).getName().equals(System.getProperty("user.name"))) {
			throw new AccessDeniedException(home.toString());
		}
		// To close a directory that others use, such as /tmp, would do harm.
		if (existed && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(home)) && holdsOtherFiles(home)) {
			throw PostgresRefused.notPrivate(home);
		}
		Files.setPosixFilePermissions(home, OWNER_ONLY);
	}

	private static boolean holdsOtherFiles(Path home) throws IOException {
		try (Stream<Path> files = Files.list(home)) {
			return !Files.exists(home.resolve(FILE)) && files.findAny().isPresent();
		}
	}

	Path home() {
		return this.home;
	}

	/** The file stays: deleting it would let two applications hold two locks. */
	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw PostgresRefused.homeUnusable(this.home, ex);
		}
		finally {
			HELD.remove(this.home);
		}
	}

}
