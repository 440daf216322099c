package app.askwell.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class SealTests {

	@TempDir
	private Path folder;

	private final KeyCheck database = new KeyCheck() {

		private final AtomicReference<byte[]> kept = new AtomicReference<>();

		@Override
		public Optional<byte[]> find() {
			return Optional.ofNullable(this.kept.get());
		}

		@Override
		public void keep(byte[] sealed) {
			this.kept.compareAndSet(null, sealed);
		}

		@Override
		public void forget() {
			this.kept.set(null);
		}

	};

	private Path home() {
		return this.folder.resolve("home");
	}

	private Seal seal() {
		return seal(home(), "");
	}

	/** An instance with a folder of its own, over the same database. */
	private Seal seal(Path home, String named) {
		return new Seal(
				new MockEnvironment().withProperty("askwell.home", home.toString()).withProperty(Seal.SETTING, named),
				this.database);
	}

	@Test
	void opensWhatItClosedForTheSameAlone() throws Exception {
		byte[] closed = seal().close("otter", "maya");
		assertThat(seal().open(closed, "maya")).contains("otter");
		assertThat(seal().open(closed, "dan")).isEmpty();
	}

	@Test
	void keepsItsKeyForTheOwnerOfTheFolderAlone() throws Exception {
		seal().close("otter", "");
		assertThat(rights(home())).isEqualTo("rwx------");
		assertThat(rights(home().resolve(Seal.FILE))).isEqualTo("rw-------");
		try (var files = Files.list(home())) {
			assertThat(files).containsExactly(home().resolve(Seal.FILE));
		}
	}

	@Test
	void makesOneKeyForAllWhoNeedOneAtOnce() {
		List<byte[]> closed = IntStream.range(0, 32).parallel().mapToObj(this::close).toList();
		assertThat(closed).allSatisfy((one) -> assertThat(seal().open(one, "")).isPresent());
	}

	@Test
	void knowsTheKeyOfItsDatabaseAgainAndNoOther() throws Exception {
		assertThat(seal().fit()).as("neither key nor secret").isEqualTo(Seal.Fit.SAME);
		assertThat(seal(home(), "one long key").fit()).isEqualTo(Seal.Fit.SAME);
		assertThat(seal(other(), "one long key").fit()).isEqualTo(Seal.Fit.SAME);
		assertThat(seal(other(), "another key").fit()).isEqualTo(Seal.Fit.OTHER);
		assertThat(seal(other(), "").fit()).isEqualTo(Seal.Fit.MISSING);
		assertThat(new String(this.database.find().orElseThrow(), StandardCharsets.ISO_8859_1))
			.doesNotContain("one long key");
	}

	@Test
	void sealsNothingThatTheInstancesBesideItCouldNotOpen() throws Exception {
		seal().close("otter", "");
		assertThatIOException().isThrownBy(() -> seal(other(), "").close("heron", ""));
		assertThat(other()).as("no second key was made").doesNotExist();
		assertThatIOException().isThrownBy(() -> seal(other(), "another key").close("heron", ""));
	}

	@Test
	void takesANewKeyOnceTheOldOneIsLetGo() {
		assertThat(seal(home(), "one long key").fit()).isEqualTo(Seal.Fit.SAME);
		seal(home(), "another key").forgetKey();
		assertThat(seal(home(), "another key").fit()).isEqualTo(Seal.Fit.SAME);
		assertThat(seal(home(), "one long key").fit()).isEqualTo(Seal.Fit.OTHER);
	}

	private Path other() {
		return this.folder.resolve("other");
	}

	private byte[] close(int number) {
		try {
			return seal().close("secret " + number, "");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String rights(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
