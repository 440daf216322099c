package app.askwell.export;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Finds {@code askwell.json} in what was uploaded: an archive of ours, the same packed
 * anew by another program, or the file by itself. Nothing is written to the disk, so no
 * name in an archive leads anywhere.
 */
final class ArchiveUpload {

	/** A search of many years is a tenth of it. */
	static final long MOST_BYTES = 512L * 1024 * 1024;

	static final int MOST_ENTRIES = 1000;

	private static final int ZIP = 'P';

	/** Packed anew, the files may stand in a folder. */
	private static final int MOST_FOLDERS = 1;

	private ArchiveUpload() {
	}

	/** Who reads the file that was found. */
	interface Reader {

		void read(Rationed in) throws IOException;

	}

	/**
	 * Hands the file to a reader, then looks through what is left.
	 * @throws app.askwell.shared.Refused if it is not there, twice there, torn, or too
	 * much
	 */
	static void read(InputStream upload, Reader reader) throws IOException {
		BufferedInputStream in = new BufferedInputStream(upload);
		in.mark(1);
		int first = in.read();
		in.reset();
		if (first == ZIP) {
			readZip(in, reader);
		}
		else {
			reader.read(new Rationed(in, MOST_BYTES));
		}
	}

	private static void readZip(InputStream in, Reader reader) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(in)) {
			Rationed ration = new Rationed(zip, MOST_BYTES);
			Set<String> names = new HashSet<>();
			boolean found = false;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				checkName(entry.getName(), names);
				if (isAccount(entry.getName())) {
					if (found) {
						throw ArchiveRefused.because("refusal.export.twice");
					}
					found = true;
					reader.read(ration);
				}
				ration.allow(Long.MAX_VALUE);
				ration.transferTo(OutputStream.nullOutputStream());
			}
			if (!found) {
				throw ArchiveRefused.notOurs();
			}
		}
		catch (ZipException | EOFException | IllegalArgumentException ex) {
			throw ArchiveRefused.because("refusal.export.torn");
		}
	}

	private static void checkName(String name, Set<String> names) {
		if (!names.add(name)) {
			throw ArchiveRefused.because("refusal.export.twice");
		}
		if (names.size() > MOST_ENTRIES || name.startsWith("/") || name.contains("\\") || name.contains("..")
				|| name.contains(":")) {
			throw ArchiveRefused.notOurs();
		}
	}

	/** Other programs put notes of their own beside each file, called like it. */
	private static boolean isAccount(String name) {
		return (name.equals(AccountFile.NAME) || name.endsWith("/" + AccountFile.NAME))
				&& name.chars().filter((letter) -> letter == '/').count() <= MOST_FOLDERS
				&& !name.startsWith("__MACOSX");
	}

}
