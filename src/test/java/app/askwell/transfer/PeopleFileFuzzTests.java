package app.askwell.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.askwell.Fuzz;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever someone uploads: it is refused with words, or everyone in it can be kept. */
public class PeopleFileFuzzTests {

	private static final List<String> TABLES = List.of("linkedin-Connections.csv", "google-contacts.csv",
			"google-contacts-old.csv", "outlook-contacts.csv");

	@Test
	void readsOrRefusesEveryTable() {
		Fuzz.run("tables", TABLES.stream().map(PeopleFileFuzzTests::sample).toList(),
				PeopleFileFuzzTests::fuzzerTestOneInput);
	}

	@Test
	void readsOrRefusesEveryFileOfCards() {
		Fuzz.run("cards", List.of(sample("contacts.vcf"), OLD_CARDS.getBytes(StandardCharsets.UTF_8)),
				PeopleFileFuzzTests::fuzzerTestOneInput);
	}

	private static final String OLD_CARDS = """
			BEGIN:VCARD
			VERSION:2.1
			N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;
			FN;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller
			TEL;CELL;PREF:+49 30 123456
			NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=
			two
			PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ
			 SkZJRgAB

			AGENT:
			BEGIN:VCARD
			VERSION:2.1
			FN:Jo Aide
			END:VCARD
			END:VCARD
			BEGIN:VCARD
			VERSION:4.0
			FN;ALTID=1;LANGUAGE=en:Priya Nair
			TEL;VALUE=uri;TYPE="voice,home":tel:+1-617-555-0142;ext=12
			RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6
			BDAY;CALSCALE=gregorian:--0412
			GEO:geo:1.2,3.4
			X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/priya
			END:VCARD
			""";

	/** Named so that a coverage-guided fuzzer finds it. */
	public static void fuzzerTestOneInput(byte[] file) {
		try {
			check(PeopleFile.read(file));
		}
		catch (Refused ex) {
			Fuzz.hasWords(ex, "transfer");
		}
	}

	private static void check(ReadFile read) {
		assertThat(read.people().size() + read.rejected().size()).isBetween(1, 2 * PeopleFile.MAX_PEOPLE);
		assertThat(Stream.concat(read.people().stream().map(ImportedPerson::row),
				read.rejected().stream().map(RejectedRow::row)))
			.doesNotHaveDuplicates();
		read.people().forEach(PeopleFileFuzzTests::check);
		read.rejected().forEach((row) -> {
			Fuzz.hasWords(row.reasonCode(), "transfer");
			fits(row.shown().isEmpty() ? null : row.shown(), 81);
		});
	}

	private static void check(ImportedPerson person) {
		assertThat(person.name()).isNotBlank().doesNotContain("\n");
		fits(person.name(), TooLong.MAX_TEXT);
		fits(person.company(), TooLong.MAX_TEXT);
		fits(person.position(), TooLong.MAX_TEXT);
		fits(person.note(), TooLong.MAX_NOTE);
		fits(person.email(), Cells.MAX_EMAIL);
		fits(person.phone(), Cells.MAX_PHONE);
		fits(person.profileUrl(), Cells.MAX_URL);
		if (person.profileUrl() != null) {
			assertThat(person.profileUrl()).startsWithIgnoringCase("http");
		}
		if (person.connectedOn() != null) {
			assertThat(person.connectedOn().getYear()).isBetween(2000, 2099);
		}
		assertThat(PersonKeys.of(person).name()).isNotBlank();
	}

	/** The database takes it: not too long, not empty, no zeros, no halves of letters. */
	private static void fits(@Nullable String text, int most) {
		if (text == null) {
			return;
		}
		assertThat(text).isNotEmpty().hasSizeLessThanOrEqualTo(most).doesNotContain("\0");
		try {
			StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
		}
		catch (CharacterCodingException ex) {
			throw new AssertionError("Half a letter", ex);
		}
	}

	private static byte[] sample(String name) {
		try (InputStream sample = PeopleFileFuzzTests.class.getResourceAsStream("/samples/" + name)) {
			return Objects.requireNonNull(sample).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
