package app.askwell.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.askwell.shared.Finding;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Archives from anywhere. */
class ArchiveUploadTests {

	private static final String JSON = "{\"format\": \"askwell-account\"}";

	@Test
	void findsTheFileInAnArchiveOfOurs() throws IOException {
		assertThat(read(Exported.zip(AccountFile.NAME, JSON, "README.txt", "Hello", "csv/people.csv", "Name")))
			.containsExactly(JSON);
	}

	@Test
	void findsItInOneThatWasPackedAnew() throws IOException {
		assertThat(read(Exported.zip("README.txt", "Hello", "askwell-2026-11-24/askwell.json", JSON,
				"__MACOSX/askwell-2026-11-24/._askwell.json", "x", "__MACOSX/askwell.json", "y")))
			.containsExactly(JSON);
	}

	@Test
	void takesTheFileByItself() throws IOException {
		assertThat(read(JSON.getBytes(StandardCharsets.UTF_8))).containsExactly(JSON);
	}

	@Test
	void doesNotChooseBetweenTwo() {
		assertThat(refusal(Exported.zip(AccountFile.NAME, JSON, "x/askwell.json", JSON)))
			.isEqualTo("refusal.export.twice");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../askwell.json", "/askwell.json", "..\\askwell.json", "C:/askwell.json",
			"a/b/askwell.json", "notes.txt" })
	void looksNowhereElse(String name) {
		assertThat(refusal(Exported.zip(name, JSON))).isEqualTo("refusal.export.not-ours");
	}

	@Test
	void readsNoMoreThanAnAccountCanHold() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("csv/people.csv"));
			byte[] nothing = new byte[1024 * 1024];
			for (long written = 0; written <= ArchiveUpload.MOST_BYTES; written += nothing.length) {
				zip.write(nothing);
			}
		}
		assertThat(refusal(bytes.toByteArray())).isEqualTo("refusal.export.too-much");
	}

	@Test
	void readsNoMoreThanSoManyFiles() {
		List<String> files = new ArrayList<>(List.of(AccountFile.NAME, JSON));
		for (int i = 0; i < ArchiveUpload.MOST_ENTRIES; i++) {
			files.add("csv/" + i);
			files.add("");
		}
		assertThat(refusal(Exported.zip(files.toArray(String[]::new)))).isEqualTo("refusal.export.not-ours");
	}

	@Test
	void refusesOneThatIsTornOrAlteredAnywhere() {
		String content = JSON.repeat(500);
		byte[] whole = Exported.zip(AccountFile.NAME, content);
		for (int end = 1; end < whole.length - 100; end++) {
			assertThat(refusal(Arrays.copyOf(whole, end))).isIn("refusal.export.torn", "refusal.export.not-ours");
		}
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			byte[] altered = whole.clone();
			altered[1 + random.nextInt(altered.length - 1)] ^= (byte) (1 << random.nextInt(8));
			try {
				assertThat(read(altered)).allMatch((text) -> text.equals(content));
			}
			catch (Refused | IOException ex) {
				assertThat(ex).isInstanceOf(Refused.class);
			}
		}
	}

	private static List<String> read(byte[] file) throws IOException {
		List<String> found = new ArrayList<>();
		ArchiveUpload.read(new ByteArrayInputStream(file),
				(in) -> found.add(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
		return found;
	}

	private static String refusal(byte[] file) {
		List<String> codes = new ArrayList<>();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> ArchiveUpload.read(new ByteArrayInputStream(file),
					(in) -> in.transferTo(OutputStream.nullOutputStream())))
			.satisfies((ex) -> ex.findings().stream().map(Finding::code).forEach(codes::add));
		return codes.get(0);
	}

}
