package app.askwell.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class SealTests {

	@TempDir
	private Path folder;

	private Path home() {
		return this.folder.resolve("home");
	}

	private Seal seal() {
		return new Seal(new MockEnvironment().withProperty("askwell.home", home().toString()));
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
