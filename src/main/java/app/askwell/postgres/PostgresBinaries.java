package app.askwell.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked once per version. They appear under their name
 * only when they are complete, whatever interrupts the unpacking.
 */
final class PostgresBinaries {

	private static final int OWNER_EXECUTES = 0100;

	private PostgresBinaries() {
	}

	/**
	 * The directory with the programs; the size in its name tells one version from
	 * another.
	 */
	static synchronized Path unpack(String archive, Path directory) throws IOException {
		URL url = PostgresBinaries.class.getClassLoader().getResource(archive);
		if (url == null) {
			throw PostgresRefused.noBinaries(archive);
		}
		Path unpacked = directory.toAbsolutePath().normalize().resolve("pgsql-" + size(url));
		if (!Files.isDirectory(unpacked)) {
			Files.createDirectories(directory);
			unpackAlone(url, unpacked);
		}
		return unpacked.toRealPath().resolve("bin");
	}

	private static long size(URL url) throws IOException {
		URLConnection connection = url.openConnection();
		return connection.getContentLengthLong();
	}

	/**
	 * Applications with homes of their own may share this directory: one unpacks, all
	 * wait.
	 */
	private static void unpackAlone(URL url, Path unpacked) throws IOException {
		Path directory = unpacked.resolveSibling("pgsql.new");
		try (FileChannel channel = FileChannel.open(unpacked.resolveSibling("pgsql.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			if (lock.isValid() && Files.isDirectory(unpacked)) {
				return;
			}
			FileSystemUtils.deleteRecursively(directory);
			Files.createDirectories(directory);
			extract(url, directory);
			Files.move(directory, unpacked, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private static void extract(URL url, Path directory) throws IOException {
		try (InputStream packed = new BufferedInputStream(url.openStream());
				TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
			TarArchiveEntry entry = tar.getNextEntry();
			while (entry != null) {
				extract(entry, tar, directory);
				entry = tar.getNextEntry();
			}
		}
	}

	private static void extract(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
		Path file = directory.resolve(entry.getName()).normalize();
		if (!file.startsWith(directory)) {
			throw new IOException("The archive names a file outside of it: " + entry.getName());
		}
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.resolve("..").normalize());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, file);
		makeExecutable(entry, file);
	}

	private static void makeExecutable(TarArchiveEntry entry, Path file) throws IOException {
		boolean program = (entry.getMode() & OWNER_EXECUTES) != 0 || entry.getName().contains("bin/");
		if (Platform.POSIX && program && !file.toFile().setExecutable(true, false)) {
			throw new IOException("Cannot make " + file + " a program");
		}
	}

}
