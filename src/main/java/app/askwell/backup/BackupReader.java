package app.askwell.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a copy from its first byte to its last, and refuses it unless it is whole. */
final class BackupReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int BUFFER = 65536;

	private final Path file;

	private final String passphrase;

	/** Someone who takes what the copy holds, in its order, or leaves it. */
	interface Taker {

		default void begin(Manifest manifest) throws SQLException, IOException {
		}

		/** Takes the rows of a table, to the end. */
		default void table(Manifest.Table table, InputStream rows) throws SQLException, IOException {
		}

		/** Learns how much it should have been. */
		default void end(Manifest.Table table, Manifest.Tally tally) throws SQLException, IOException {
		}

		default void file(String name, byte[] content) throws IOException {
		}

	}

	BackupReader(Path file, String passphrase) {
		this.file = file;
		this.passphrase = passphrase;
	}

	/**
	 * Reads all of it.
	 * @throws BackupRefused when the passphrase is another one, or something in the file
	 * is not as it was written
	 */
	Manifest read(Taker taker) throws SQLException, IOException {
		try (InputStream plain = SealedFile.read(this.file, this.passphrase)) {
			ZipInputStream zip = new ZipInputStream(plain, StandardCharsets.UTF_8);
			Manifest manifest = manifest(zip);
			taker.begin(manifest);
			Map<String, Manifest.Tally> found = tables(zip, manifest, taker);
			for (String name : manifest.files()) {
				next(zip, Manifest.fileEntry(name));
				taker.file(name, zip.readAllBytes());
			}
			next(zip, Manifest.CHECKS);
			same(JSON.readValue(zip.readAllBytes(), Manifest.Checks.class).tables(), found);
			// The directory of the archive follows; only the end proves that it is all.
			plain.transferTo(OutputStream.nullOutputStream());
			return manifest;
		}
		catch (IOException | JacksonException ex) {
			throw BackupRefused.damaged(this.file, ex);
		}
	}

	private Manifest manifest(ZipInputStream zip) throws IOException {
		next(zip, Manifest.ENTRY);
		byte[] json = zip.readAllBytes();
		Begin begin = JSON.readValue(json, Begin.class);
		if (begin.format() > Manifest.FORMAT) {
			throw BackupRefused.newer(this.file, begin.askwell());
		}
		Manifest manifest = JSON.readValue(json, Manifest.class);
		if (!Backup.SECRETS.containsAll(manifest.files())) {
			throw new IOException("Files that are no part of a copy");
		}
		return manifest;
	}

	/** As much as every format to come begins with. */
	private record Begin(int format, String askwell) {

	}

	private static Map<String, Manifest.Tally> tables(ZipInputStream zip, Manifest manifest, Taker taker)
			throws SQLException, IOException {
		Map<String, Manifest.Tally> found = new LinkedHashMap<>();
		for (Manifest.Table table : manifest.tables()) {
			next(zip, table.entry());
			Counted rows = new Counted(zip);
			taker.table(table, rows);
			rows.transferTo(OutputStream.nullOutputStream());
			found.put(table.name(), rows.sum.tally());
			taker.end(table, rows.sum.tally());
		}
		return found;
	}

	private static void next(ZipInputStream zip, String name) throws IOException {
		ZipEntry entry = zip.getNextEntry();
		if (entry == null || !entry.getName().equals(name)) {
			throw new IOException("Where " + name + " should be, there is " + entry);
		}
	}

	private static void same(Map<String, Manifest.Tally> told, Map<String, Manifest.Tally> found) throws IOException {
		if (!told.equals(found)) {
			throw new IOException("The rows are not those that were written");
		}
	}

	/** Adds up the rows on their way. */
	private static final class Counted extends FilterInputStream {

		private final RowSum sum = new RowSum();

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = super.read(bytes, offset, Math.min(length, BUFFER));
			if (count > 0) {
				this.sum.add(bytes, offset, count);
			}
			return count;
		}

	}

}
