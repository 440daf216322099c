package app.askwell.transfer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables as programs really write them, and as people save them again. Each case was
 * reported to another program; the comment names the report where there is one.
 */
class TableQuirkTests {

	private static final String TABLE = "First Name,Last Name,Email,Company\nJosé,Núñez,j@example.org,Corvane\nZoë,Li,,\n";

	/** The same table in many disguises. */
	static Stream<byte[]> disguises() {
		String semicolons = TABLE.replace(',', ';');
		return Stream.of(TABLE, "\uFEFF" + TABLE, "\uFEFF\uFEFF" + TABLE, TABLE.replace("\n", "\r\n"),
				// snapapps/edgy 257: line ends of old Macs
				TABLE.replace("\n", "\r"),
				// contao 1870: Excel's own first line
				"sep=;\n" + semicolons, "\uFEFFsep=;\r\n" + semicolons.replace("\n", "\r\n"), "sep=,\n" + TABLE,
				// misoproject/dataset 113 and 124: blank lines
				TABLE + "\n\n\n", TABLE.replace("\nZ", "\n\n,,,\nZ"),
				// mautic 610, contacts-import 2: fewer or more separators than headings
				TABLE.replace("Li,,", "Li"), TABLE.replace("\n", ",,,\n"), TABLE.replace("Company\n", "Company,\n"),
				TABLE.replace("First Name", " \"FIRST  NAME\" ").replace(" \"", "\"").replace("\" ", "\""),
				// LinkedIn: notes before the headings, over two lines in one cell
				"Notes:\n\"When exporting, some of the\n email addresses are missing.\"\n\n" + TABLE)
			.map((text) -> text.getBytes(StandardCharsets.UTF_8));
	}

	static Stream<byte[]> encodings() {
		return Stream
			.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
					Charset.forName("windows-1252"))
			.map(TABLE::getBytes);
	}

	@ParameterizedTest
	@MethodSource({ "disguises", "encodings" })
	void readsTheSameTableInEveryDisguise(byte[] file) {
		ReadFile read = PeopleFile.read(file);
		assertThat(read.rejected()).isEmpty();
		assertThat(read.people()).extracting(ImportedPerson::name).containsExactly("José Núñez", "Zoë Li");
		assertThat(read.people().get(0).email()).isEqualTo("j@example.org");
		assertThat(read.people().get(0).company()).isEqualTo("Corvane");
		assertThat(read.people().get(1).email()).isNull();
	}

	@Test
	void readsUtf16WithAMarkInEitherOrder() {
		for (Charset order : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			assertThat(PeopleFile.read(("\uFEFFsep=;\n" + TABLE.replace(',', ';')).getBytes(order)).people())
				.hasSize(2);
		}
	}

	/** LinkedIn leaves e-mail out nearly always, and names of closed members. */
	@Test
	void readsLinkedInsBlankColumns() {
		ReadFile read = LinkedInSample.read(LinkedInSample.HEADER
				+ "Priya,Nair,https://www.linkedin.com/in/priya,,Corvane,CEO,07 Jun 2022\n,,,,,,07 Jun 2022\n");
		assertThat(read.people()).singleElement().extracting(ImportedPerson::email).isNull();
		assertThat(read.rejected()).extracting(RejectedRow::reasonCode).containsExactly("import.reason.closed-member");
	}

	@Test
	void takesTheFirstOfGooglesValuesThatCanBeRead() {
		assertThat(LinkedInSample
			.read("Name,E-mail 1 - Value,Company\nBo Li,not one ::: bo@example.org ::: b@example.org,\n")
			.people()
			.get(0)
			.email()).isEqualTo("bo@example.org");
	}

	@Test
	void neverGuessesADayWithoutItsYear() {
		assertThat(LinkedInSample.read(LinkedInSample.HEADER + "A,B,,,,,4-Apr-21\nC,D,,,,,07 Jun\nE,F,,,,,4/5/2021\n")
			.people()).extracting((person) -> String.valueOf(person.connectedOn()))
			.containsExactly("2021-04-04", "null", "null");
	}

}
