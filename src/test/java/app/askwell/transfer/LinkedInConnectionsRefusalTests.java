package app.askwell.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.askwell.shared.Finding;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class LinkedInConnectionsRefusalTests {

	private static final String TEXT = "First Name,Last Name,Company\r\nZoë,Núñez,Café\r\n";

	private static final int MUTATIONS = 2000;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "windows-1252" })
	void readsTheEncodingsThatSpreadsheetsSave(String encoding) {
		assertThat(PeopleFile.read(TEXT.getBytes(Charset.forName(encoding))).people()).extracting(ImportedPerson::name)
			.containsExactly("Zoë Núñez");
	}

	@Test
	void readsAByteOrderMark() {
		assertThat(LinkedInSample.read('\uFEFF' + TEXT).people()).hasSize(1);
		byte[] littleEndian = ('\uFEFF' + TEXT).getBytes(StandardCharsets.UTF_16LE);
		assertThat(PeopleFile.read(littleEndian).people()).hasSize(1);
	}

	@Test
	void refusesAFileThatIsTooLarge() {
		byte[] large = new byte[10 * 1024 * 1024 + 1];
		Arrays.fill(large, (byte) '\n');
		assertThat(refusal(large)).isEqualTo(Refusal.of("refusal.import.too-large", "file", 10));
		assertThat(refusal(Arrays.copyOf(large, large.length - 1)).code()).isEqualTo("refusal.import.empty");
	}

	@Test
	void refusesAZip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("Connections.csv"));
			zip.write(LinkedInSample.file());
		}
		assertThat(refusal(bytes.toByteArray()).code()).isEqualTo("refusal.import.zip");
	}

	@Test
	void refusesWhatIsNoText() {
		assertThat(refusal(TEXT + "Ann\0,Lee")).isEqualTo("refusal.import.not-text");
	}

	@Test
	void refusesDamagedLettersInsteadOfGuessing() {
		byte[] oddUtf16 = Arrays.copyOf(TEXT.getBytes(StandardCharsets.UTF_16), 31);
		assertThat(refusal(oddUtf16).code()).isEqualTo("refusal.import.damaged");
		byte[] cutInALetter = Arrays.copyOf(LinkedInSample.file(), 5000);
		cutInALetter[cutInALetter.length - 1] = (byte) 0xC3;
		assertThat(refusal(cutInALetter).code()).isEqualTo("refusal.import.damaged");
	}

	@Test
	void refusesAFileWithoutTheHeadings() {
		assertThat(refusal("")).isEqualTo("refusal.import.empty");
		assertThat(refusal("Nickname,Company\nAnn,Acme\n")).isEqualTo("refusal.import.no-header");
		assertThat(refusal("\n".repeat(20) + TEXT)).isEqualTo("refusal.import.no-header");
		assertThat(LinkedInSample.read("\n".repeat(19) + TEXT).people()).hasSize(1);
		assertThat(refusal(LinkedInSample.HEADER + ",,\n\n")).isEqualTo("refusal.import.no-people");
	}

	@Test
	void refusesAQuotationMarkLeftOpen() {
		byte[] file = (TEXT + "Ann,Lee,\"Acme\nBo,Li,Beta\n").getBytes(StandardCharsets.UTF_8);
		assertThat(refusal(file)).isEqualTo(Refusal.of("refusal.import.quotes", "file", 3));
		assertThat(refusal(TEXT + "Ann,\"Lee\" x,Acme\n")).isEqualTo("refusal.import.quotes");
	}

	@Test
	void refusesAnEndlessLine() {
		assertThat(refusal("x".repeat(1_000_001))).isEqualTo("refusal.import.line-too-long");
		assertThat(refusal(TEXT + ",".repeat(1_000_001))).isEqualTo("refusal.import.line-too-long");
		assertThat(refusal(TEXT + "Ann,\"" + "Lee\n".repeat(250_001) + "\"\n"))
			.isEqualTo("refusal.import.line-too-long");
	}

	@Test
	void refusesMoreRowsThanAnyoneHas() {
		assertThat(LinkedInSample.read("First Name,Last Name\n" + "Ann,Lee\n".repeat(50_000)).people()).hasSize(50_000);
		assertThat(refusal("First Name,Last Name\n" + "Ann,Lee\n".repeat(50_001)))
			.isEqualTo("refusal.import.too-many-rows");
	}

	@Test
	void readsOrRefusesWhateverHappenedToAFile() {
		Random random = new Random(20260101);
		byte[] start = Arrays.copyOf(LinkedInSample.file(), 5000);
		int refused = 0;
		for (int i = 0; i < MUTATIONS; i++) {
			byte[] file = mutated(start.clone(), random);
			try {
				List<ImportedPerson> people = PeopleFile.read(file).people();
				assertThat(people).noneMatch((person) -> person.name().isBlank());
				ImportMatch.decide(people, KnownPeople.of(LinkedInSample.imported(people)));
			}
			catch (Refused ex) {
				assertThat(ex.findings()).singleElement().extracting(Finding::field).isEqualTo("file");
				refused++;
			}
		}
		assertThat(refused).isBetween(1, MUTATIONS - 1);
	}

	private static byte[] mutated(byte[] file, Random random) {
		byte[] bytes = random.nextBoolean() ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
		// Some bytes mean something to a reader of CSV; they come up more often than
		// chance has it.
		byte[] telling = { '"', ',', '\r', '\n', 0, (byte) 0xFF, (byte) 0xC3, ';', '\t', ' ' };
		for (int flips = random.nextInt(6); flips > 0 && bytes.length > 0; flips--) {
			boolean any = random.nextBoolean();
			bytes[random.nextInt(bytes.length)] = any ? (byte) random.nextInt(256)
					: telling[random.nextInt(telling.length)];
		}
		return bytes;
	}

	private static String refusal(String text) {
		return refusal(text.getBytes(StandardCharsets.UTF_8)).code();
	}

	private static Finding refusal(byte[] file) {
		Refused refused = catchThrowableOfType(Refused.class, () -> PeopleFile.read(file));
		assertThat(refused).isNotNull();
		return refused.findings().get(0);
	}

}
