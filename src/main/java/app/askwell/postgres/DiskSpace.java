package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether there is room to start, and whether a failure was for want of it. */
final class DiskSpace {

	/** Program files take 60 MB, an empty database 50 MB, and it must be able to grow. */
	static final long FIRST_START = 200_000_000;

	/**
	 * PostgreSQL writes ahead in pieces of 16 MB and cannot start without one of them.
	 */
	private static final long LATER_START = 20_000_000;

	private static final List<String> WORDS = List.of("No space left on device", "Disk quota exceeded",
			"not enough space on the disk");

	private DiskSpace() {
	}

	static void require(Path directory, long bytes) throws IOException {
		if (Files.getFileStore(directory).getUsableSpace() < bytes) {
			throw PostgresRefused.diskFull(directory);
		}
	}

	static boolean isUsedUp(Throwable failure) {
		String message = String.valueOf(failure.getMessage());
		return WORDS.stream().anyMatch(message::contains);
	}

	/** A full disk can swallow the very message that says so: then its size tells. */
	static boolean isUsedUp(Throwable failure, Path directory) {
		try {
			return isUsedUp(failure) || Files.getFileStore(directory).getUsableSpace() < LATER_START;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
