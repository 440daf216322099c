package app.askwell.backup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import app.askwell.shared.SchemaVersions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A copy that is not what was written is refused by reading it, before anything else. */
class BackupRefusedTests {

	private static final String PASSPHRASE = CopyByHand.PASSPHRASE;

	private static final String NEWEST = String.valueOf(SchemaVersions.newest());

	private static final long SEED = 20261122;

	/** What encryption is done in pieces of. */
	private static final int PIECE = 65536 + 16;

	private static final int TIMES = Integer.getInteger("askwell.backup.flips", 24);

	@TempDir
	private Path folder;

	private Path file;

	private byte[] whole;

	@BeforeEach
	void writeACopy() throws Exception {
		this.file = this.folder.resolve("copy.zip.age");
		write(1, NEWEST);
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
		write(2, NEWEST);
		newer();
		write(1, "99999");
		newer();
		write(1, "of a fork");
		newer();
	}

	@Test
	void findsRowsThatTheWriterDidNotCount() throws Exception {
		this.file = this.folder.resolve("uncounted.zip.age");
		CopyByHand.write(this.file, 1, NEWEST, 5000);
		refused(Files.readAllBytes(this.file), "other rows");
	}

	@Test
	void bringsNoFileButThoseOfAskwell() throws Exception {
		this.file = this.folder.resolve("files.zip.age");
		CopyByHand.write(this.file, 1, NEWEST, 0, "mail.key");
		assertThat(Restore.check(this.file, PASSPHRASE).files()).containsExactly("mail.key");
		for (String name : List.of("../../.ssh/authorized_keys", "/etc/passwd", "backup.key", "mail.key/../x")) {
			CopyByHand.write(this.file, 1, NEWEST, 0, "mail.key", name);
			refused(Files.readAllBytes(this.file), name);
		}
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
		CopyByHand.write(this.file, format, schema, 0);
	}

}
