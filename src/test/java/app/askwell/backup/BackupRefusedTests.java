package app.askwell.backup;

import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A copy that is not what was written is refused by reading it, before anything else. */
class BackupRefusedTests {

	private static final String PASSPHRASE = "three quiet otters dance";

	private static final long SEED = 20261122;

	/** What encryption is done in pieces of. */
	private static final int PIECE = 65536 + 16;

	private static final int TIMES = Integer.getInteger("askwell.backup.flips", 12);

	@TempDir
	private Path folder;

	private Path file;

	private byte[] whole;

	@BeforeEach
	void writeACopy() throws Exception {
		this.file = this.folder.resolve("copy.zip.age");
		write(1, Migrations.newest().getVersion());
		this.whole = Files.readAllBytes(this.file);
	}

	@Test
	void isReadAsItWasWritten() {
		assertThat(Restore.check(this.file, PASSPHRASE).tables()).hasSize(1);
		assertThat(this.whole.length).isGreaterThan(3 * PIECE);
	}

	@Test
	void asksForTheRightPassphrase() {
		assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> Restore.check(this.file, "another passphrase"))
			.withMessageContaining("This passphrase does not open")
			.matches(BackupRefused::isWrongPassphrase);
	}

	@Test
	void findsThatTheEndIsMissing() throws Exception {
		Random random = new Random(SEED);
		int header = this.whole.length % PIECE;
		// Also right between two pieces, where each of those that are left is whole.
		refused(cut(header), "cut between two pieces");
		refused(cut(header + PIECE), "cut between two pieces");
		refused(cut(this.whole.length - 1), "without its last byte");
		refused(cut(0), "empty");
		for (int i = 0; i < TIMES; i++) {
			int length = random.nextInt(this.whole.length);
			refused(cut(length), "cut after " + length);
		}
	}

	@Test
	void findsASingleBitThatWasTurned() throws Exception {
		Random random = new Random(SEED);
		for (int i = 0; i < TIMES; i++) {
			// The header, the first piece with the manifest, anywhere, the end.
			int where = List
				.of(random.nextInt(200), 200 + random.nextInt(PIECE), random.nextInt(this.whole.length),
						this.whole.length - 1 - random.nextInt(100))
				.get(i % 4);
			byte[] turned = this.whole.clone();
			turned[where] ^= (byte) (1 << random.nextInt(8));
			refused(turned, "a bit of byte " + where);
		}
	}

	@Test
	void findsPiecesThatChangedPlacesAndWhatWasAdded() throws Exception {
		byte[] moved = this.whole.clone();
		int first = this.whole.length % PIECE;
		System.arraycopy(this.whole, first, moved, first + PIECE, PIECE);
		System.arraycopy(this.whole, first + PIECE, moved, first, PIECE);
		refused(moved, "two pieces changed places");
		refused(Arrays.copyOf(this.whole, this.whole.length + 1), "a byte more");
	}

	@Test
	void leavesACopyOfANewerAskwellAlone() throws Exception {
		write(2, Migrations.newest().getVersion());
		newer();
		write(1, "99999");
		newer();
		write(1, "of a fork");
		newer();
	}

	@Test
	void findsRowsThatTheWriterDidNotCount() throws Exception {
		this.file = this.folder.resolve("uncounted.zip.age");
		write(1, Migrations.newest().getVersion(), 5000);
		refused(Files.readAllBytes(this.file), "other rows");
	}

	@Test
	void isNoOtherFile() throws Exception {
		refused("Name,E-mail\nPriya,priya@example.org\n".getBytes(StandardCharsets.UTF_8), "a sheet");
		assertThatExceptionOfType(BackupRefused.class)
			.isThrownBy(() -> Restore.check(this.folder.resolve("none"), PASSPHRASE))
			.withMessageContaining("There is no file");
	}

	private void newer() {
		assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> Restore.check(this.file, PASSPHRASE))
			.withMessageContaining("written by a newer Askwell (7.0)");
	}

	private byte[] cut(int length) {
		return Arrays.copyOf(this.whole, length);
	}

	private void refused(byte[] bytes, String what) throws Exception {
		Path other = this.folder.resolve("other.zip.age");
		Files.write(other, bytes);
		assertThatExceptionOfType(BackupRefused.class).as(what)
			.isThrownBy(() -> Restore.check(other, PASSPHRASE))
			.withMessageMatching("(?s)(This passphrase does not open .* first lines were altered"
					+ "|.* was altered or cut off, or is no copy of an Askwell)\\. Nothing was changed\\.");
	}

	private void write(int format, String schema) throws Exception {
		write(format, schema, 0);
	}

	/** As the documentation says, by other means than the program's. */
	private void write(int format, String schema, int uncounted) throws Exception {
		Files.deleteIfExists(this.file);
		byte[] rows = new byte[300_000];
		new Random(SEED).nextBytes(rows);
		RowSum sum = new RowSum();
		sum.add(rows, 0, rows.length - uncounted);
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream sealed = SealedFile.write(channel, PASSPHRASE);
				ZipOutputStream zip = new ZipOutputStream(sealed)) {
			put(zip, "manifest.json",
					"""
							{"format": %d, "askwell": "7.0", "schema": "%s", "postgresql": "18.6", "madeAt": "%s", "later": true,
							 "tables": [{"name": "contact", "columns": ["id"]}], "sequences": [], "files": []}
							"""
						.formatted(format, schema, Instant.EPOCH)
						.getBytes(StandardCharsets.UTF_8));
			put(zip, "tables/contact.copy", rows);
			put(zip, "checks.json", """
					{"tables": {"contact": {"rows": %d, "sum": "%s"}}}
					""".formatted(sum.tally().rows(), sum.tally().sum()).getBytes(StandardCharsets.UTF_8));
		}
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws Exception {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
	}

}
