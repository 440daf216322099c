package app.askwell.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class PeopleFileTests {

	private static final int MUTATIONS = 3000;

	@ParameterizedTest
	@CsvSource({ "linkedin-Connections.csv, LINKEDIN, 176", "google-contacts.csv, GOOGLE, 40",
			"google-contacts-old.csv, GOOGLE, 30", "outlook-contacts.csv, OUTLOOK, 30", "contacts.vcf, VCARD, 22" })
	void knowsAFileByWhatIsInItAndReadsEveryone(String file, Source source, int people) {
		ReadFile read = PeopleFile.read(sample(file));
		assertThat(read.source()).isEqualTo(source);
		assertThat(read.people()).hasSize(people).extracting(ImportedPerson::company).doesNotContain("");
		assertThat(read.people()).extracting(ImportedPerson::row).doesNotHaveDuplicates();
	}

	@Test
	void readsGooglesFirstOfSeveralAndItsNotes() {
		ImportedPerson noor = PeopleFile.read(sample("google-contacts.csv")).people().get(0);
		assertThat(noor).isEqualTo(new ImportedPerson(2, "Noor Berger", null, "g0@example.org", "Wick Medical",
				"VP Sales", "+1 617-555-1000", "Met at the fair.\nLikes sailing, \"big\" dogs", null));
	}

	@Test
	void readsGooglesEarlierHeadings() {
		ImportedPerson grace = PeopleFile.read(sample("google-contacts-old.csv")).people().get(0);
		assertThat(grace).isEqualTo(new ImportedPerson(2, "Grace Nair", null, "g30@example.org", "NorthValve",
				"Regulatory Affairs Lead", "(617) 555-1030", null, null));
	}

	@Test
	void readsOutlooksMobilePhone() {
		ImportedPerson jose = PeopleFile.read(sample("outlook-contacts.csv")).people().get(0);
		assertThat(jose).isEqualTo(new ImportedPerson(2, "José al-Rashid", null, "o0@example.org", "Tern Coffee, Inc.",
				"Chief Executive Officer", "617 555 1060", null, null));
	}

	@Test
	void readsCardsOfEveryVersion() {
		List<ImportedPerson> people = PeopleFile.read(sample("contacts.vcf")).people();
		assertThat(people.get(0)).isEqualTo(new ImportedPerson(1, "Noor Marsh", null, "v0@example.org",
				"Medway Devices", "VP Sales", "+1 617 555 2000",
				"A longer note that has to be folded because it does not fit on one line of seventy-five octets, "
						+ "with a comma\nand a second line.",
				null));
		assertThat(people).extracting(ImportedPerson::name, ImportedPerson::company)
			.contains(tuple("José Núñez", "Corvane"), tuple("Zoë van der Berg", "Sanare"));
	}

	@Test
	void putsANameTogetherFromItsParts() {
		assertThat(card("N:Nair;Priya;Anand;;", "FN:")).extracting(ImportedPerson::name).isEqualTo("Priya Anand Nair");
	}

	@Test
	void leavesPicturesBehind() {
		ImportedPerson priya = card("FN:Priya Nair", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ==",
				"URL:https://www.linkedin.com/in/priya", "TEL;VALUE=uri:tel:+1-617-555-0142");
		assertThat(priya.profileUrl()).isEqualTo("https://www.linkedin.com/in/priya");
		assertThat(priya.phone()).isEqualTo("+1-617-555-0142");
		assertThat(priya.note()).isNull();
	}

	@Test
	void saysWhichCardsAndRowsNameNobody() {
		ReadFile read = read("BEGIN:VCARD\nVERSION:3.0\nFN:\nEMAIL:x@example.org\nEND:VCARD\n" + cardOf("FN:Bo Li"));
		assertThat(read.people()).extracting(ImportedPerson::row).containsExactly(2);
		assertThat(read.rejected())
			.containsExactly(new RejectedRow(1, "import.reason.no-name", "x@example.org", List.of("x@example.org")));
		assertThat(read("Name,Email\n,x@example.org\n").rejected()).containsExactly(
				new RejectedRow(2, "import.reason.no-name", "x@example.org", List.of("", "x@example.org")));
	}

	@Test
	void saysThatANoteIsTooLong() {
		assertThat(read("Name,Email,Notes\nBo Li,," + "n".repeat(10_001) + "\n").rejected())
			.extracting(RejectedRow::reasonCode)
			.containsExactly("import.reason.note-too-long");
		assertThat(read("Name,Email,Notes\nBo Li,," + "n".repeat(10_000) + "\n").people()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Name,Phone\nBo Li,617 555 0100", "Full name;E-mail\nBo Li;bo@example.org",
			"Given Name\tSurname\tRole\nBo\tLi\tOwner", "notes about the sheet\n\nFIRST NAME,LAST NAME\nBo,Li" })
	void readsASheetOfOnesOwn(String text) {
		ReadFile read = read(text);
		assertThat(read.source()).isEqualTo(Source.TABLE);
		assertThat(read.people()).extracting(ImportedPerson::name).containsExactly("Bo Li");
	}

	@ParameterizedTest
	@ValueSource(strings = { "617-555-0100 ext 12", "(030) 12 34 56", "+49 30 123456" })
	void keepsANumberAsItIsWritten(String phone) {
		assertThat(read("Name,Phone\nBo Li,\"" + phone + "\"\n").people().get(0).phone()).isEqualTo(phone);
	}

	@Test
	void leavesOutWhatIsNoNumber() {
		assertThat(read("Name,Phone\nBo Li,ask her\n").people().get(0).phone()).isNull();
		assertThat(read("Name,Phone\nBo Li," + "1".repeat(51) + "\n").people().get(0).phone()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Vorname;Nachname;Firma\nBo;Li;Tern", "Name,Vorname\nLi,Bo", "Prénom,Nom\nBo,Li",
			"Nombre;Apellidos\nBo;Li", "Name,First name,Email\nBo Li,Bo,bo@example.org" })
	void readsHeadingsOfOtherLanguages(String text) {
		assertThat(read(text).people()).extracting(ImportedPerson::name).containsExactly("Bo Li");
	}

	/** Outlook's Title is how to address someone. */
	@Test
	void takesATitleForAJobWhereNothingElseIs() {
		assertThat(read("Name,Title,Email\nBo Li,Owner,b@example.org\n").people().get(0).position()).isEqualTo("Owner");
		assertThat(read("Title,First Name,Last Name,Job Title\nDr.,Bo,Li,\n").people().get(0).position()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "%PDF-1.7, pdf", "\u0089PNG, picture", "GIF89a, picture", "'{\\rtf1 ', document",
			"<!DOCTYPE html>, document", "' <html>', document", "PK\u0003\u0004..Connections.csv, zip",
			"PK\u0003\u0004..xl/workbook.xml, workbook", "PK\u0003\u0004..Index/Document.iwa, workbook",
			"PK\u0003\u0004..word/document.xml, document", "!BDN, mailbox" })
	void saysWhatAFileIsUnderAnotherName(String beginning, String reason) {
		byte[] file = (beginning + "\nFirst Name,Last Name\nBo,Li\n").getBytes(StandardCharsets.ISO_8859_1);
		Refused refused = catchThrowableOfType(Refused.class, () -> PeopleFile.read(file));
		assertThat(refused.findings().get(0).code()).isEqualTo("refusal.import." + reason);
	}

	/** As telephones hand them out: addresses without anybody, by the hundred. */
	@Test
	void saysOfEachBlankCardThatNobodyIsOnIt() {
		String blank = "BEGIN:VCARD\nVERSION:2.1\nN:;;;;\nTEL;CELL:+16175550100\nEND:VCARD\n";
		ReadFile read = read(blank.repeat(600) + cardOf("FN:Bo Li") + blank.repeat(200));
		assertThat(read.people()).extracting(ImportedPerson::row).containsExactly(601);
		assertThat(read.rejected()).hasSize(800)
			.extracting(RejectedRow::reasonCode)
			.containsOnly("import.reason.no-name");
	}

	@Test
	void readsEveryOneOfManyCards() {
		String file = IntStream.range(0, 800)
			.mapToObj((i) -> cardOf("FN:Person " + i, "NOTE:" + "line ".repeat(20),
					"PHOTO;ENCODING=b:" + "QUJD".repeat(50)))
			.collect(Collectors.joining());
		assertThat(read(file).people()).hasSize(800);
		assertThat(PeopleFile.of(file.getBytes(StandardCharsets.UTF_8)).size()).isEqualTo(800);
	}

	@Test
	void refusesATornCard() {
		assertThat(refusal(cardOf("FN:Bo Li") + "BEGIN:VCARD\nFN:Ann Lee\n").code())
			.isEqualTo("refusal.import.cards-torn");
	}

	@Test
	void refusesMoreCardsThanAPersonKnows() {
		assertThat(refusal(cardOf("FN:Bo Li").repeat(PeopleFile.MAX_PEOPLE + 1)).code())
			.isEqualTo("refusal.import.too-many-rows");
	}

	/** A card is changed at random places, always the same ones. */
	@Test
	void readsOrRefusesWhateverACardHolds() {
		byte[] sample = Arrays.copyOf(sample("contacts.vcf"), 1200);
		Random random = new Random(20261122);
		int read = 0;
		for (int i = 0; i < MUTATIONS; i++) {
			byte[] file = sample.clone();
			for (int change = 0; change <= random.nextInt(6); change++) {
				file[random.nextInt(file.length)] = (byte) random.nextInt(256);
			}
			try {
				List<ImportedPerson> people = PeopleFile.read(file).people();
				assertThat(people).allMatch((person) -> !person.name().isBlank());
				read++;
			}
			catch (Refused ex) {
				assertThat(ex.findings()).hasSize(1);
			}
		}
		assertThat(read).isPositive();
	}

	private static ImportedPerson card(String... lines) {
		return read(cardOf(lines)).people().get(0);
	}

	private static String cardOf(String... lines) {
		return "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD\n";
	}

	private static ReadFile read(String text) {
		return PeopleFile.read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Refusal refusal(String text) {
		return (Refusal) catchThrowableOfType(Refused.class, () -> read(text)).findings().get(0);
	}

	private static byte[] sample(String file) {
		try (InputStream sample = PeopleFileTests.class.getResourceAsStream("/samples/" + file)) {
			return Objects.requireNonNull(sample).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
