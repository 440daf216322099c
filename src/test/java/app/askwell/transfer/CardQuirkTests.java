package app.askwell.transfer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cards as programs really write them. Each case was reported to another program; the
 * comment names the report.
 */
class CardQuirkTests {

	/** nextcloud/contacts 990, owncloud/contacts 587: 600 of 800 arrive. */
	@Test
	void losesNobodyBehindACardWithoutItsEnd() {
		String cards = IntStream.range(0, 800)
			.mapToObj((i) -> "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person " + i + "\r\n"
					+ ((i % 4 == 0) ? "" : "END:VCARD\r\n"))
			.collect(Collectors.joining());
		ReadFile read = read(cards + card("FN:Last One"));
		assertThat(read.people()).hasSize(801);
		assertThat(names(read)).contains("Person 0", "Person 1", "Person 799", "Last One");
	}

	/** ez-vcard 33, VCards 2: an empty line or none of the folding after a picture. */
	@ParameterizedTest
	@ValueSource(strings = { "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\n SkZJRgAB\n AQAA==\n\n",
			"PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\nSkZJRgAB\nAQAA==\n\n",
			"PHOTO;X-ABCROP-RECTANGLE=ABClipRect_1&0&0&671&671&Nh68;\n ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQEASABIAAD/4QBA\n",
			"item1.PHOTO;ENCODING=b:AQID\n", "LOGO;ENCODING=b:AQID\nSOUND;X-IRMC-N:;;;;\nKEY;ENCODING=b:AQID\n" })
	void leavesPicturesBehindHoweverTheyAreFolded(String picture) {
		ReadFile read = read("BEGIN:VCARD\nVERSION:2.1\nFN:Priya Nair\n" + picture
				+ "TEL;CELL:617 555 0142\nEND:VCARD\n" + card("FN:Bo Li"));
		assertThat(names(read)).containsExactly("Priya Nair", "Bo Li");
		assertThat(read.people().get(0).phone()).isEqualTo("617 555 0142");
		assertThat(read.people().get(0).note()).isNull();
	}

	/** owncloud-archive/contacts 851: Android breaks notes without folding them. */
	@Test
	void readsANoteThatSimplyGoesOn() {
		ReadFile read = read(
				card("FN:Priya Nair", "NOTE:Met in Boston", "likes sailing", "", "and tea", "EMAIL:p@example.org"));
		assertThat(read.people()).singleElement().satisfies((priya) -> {
			assertThat(priya.note()).isEqualTo("Met in Boston\nlikes sailing\nand tea");
			assertThat(priya.email()).isEqualTo("p@example.org");
		});
	}

	@Test
	void isNotMisledByTheWordsOfACardInANote() {
		ReadFile read = read(
				card("FN:Priya Nair", "NOTE:She mailed me BEGIN:VCARD\\nFN:x\\nEND:VCARD", "EMAIL:p@example.org")
						+ card("FN:Bo Li", "NOTE:A folded", " BEGIN:VCARD", " END:VCARD"));
		assertThat(names(read)).containsExactly("Priya Nair", "Bo Li");
		assertThat(read.people().get(0).email()).isEqualTo("p@example.org");
		assertThat(read.people().get(1).note()).isEqualTo("A foldedBEGIN:VCARDEND:VCARD");
	}

	/** The card of an assistant within another, as vCard 2.1 has it. */
	@Test
	void takesAnAssistantsCardForNobodyElse() {
		ReadFile read = read("BEGIN:VCARD\nVERSION:2.1\nFN:Priya Nair\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Jo Aide\n"
				+ "TEL:1\nEND:VCARD\nTEL:617 555 0142\nEND:VCARD\n" + card("FN:Bo Li"));
		assertThat(names(read)).containsExactly("Priya Nair", "Bo Li");
		assertThat(read.people().get(0).phone()).isEqualTo("617 555 0142");
	}

	/** nextcloud/contacts 990; Simple-Contacts 1047; owncloud/contacts 587. */
	@Test
	void readsParametersThatHaveNoPlaceThere() {
		ReadFile read = read(card("FN;CHARSET=UTF-8:\"Gonçalo Soares\"", "ADR;HOME=;POSTAL=;CHARSET=UTF-8:;;;;;;pt",
				"EMAIL;PREF=;INTERNET=:g@example.org", "TEL;CELL:1", "X-ANDROID-CUSTOM:vnd.android/x;1;;;",
				"BDAY:--04-12", "ANNIVERSARY:nonsense", "GEO:nowhere", "REV:yesterday", "TZ:+99:99", "=0D=0A"));
		assertThat(read.people()).singleElement().satisfies((person) -> {
			assertThat(person.name()).isEqualTo("Gonçalo Soares");
			assertThat(person.email()).isEqualTo("g@example.org");
			assertThat(person.phone()).isEqualTo("1");
		});
	}

	/** Apple's own names of fields, and several addresses. */
	@Test
	void readsApplesGroupsAndTheFirstOfSeveral() {
		ReadFile read = read(card("N:Nair;Priya;;;", "FN:Priya Nair", "ORG:Corvane;Devices;",
				"item1.EMAIL;type=INTERNET;type=pref:priya@example.org", "item1.X-ABLabel:_$!<Work>!$_",
				"EMAIL;type=HOME:other@example.org", "item2.URL;type=pref:https\\://www.linkedin.com/in/priya",
				"item2.X-ABLabel:_$!<HomePage>!$_", "X-ABShowAs:COMPANY"));
		assertThat(read.people()).singleElement()
			.isEqualTo(new ImportedPerson(1, "Priya Nair", "https://www.linkedin.com/in/priya", "priya@example.org",
					"Corvane", null, null, null, null));
	}

	/** sms-ie 52, monica 5932: hundreds of blank contacts, or everyone three times. */
	@Test
	void addsNoBlankContactsAndNobodyThreeTimes() {
		String blank = card("FN:", "N:;;;;", "TEL:") + card() + card("FN: ", "UID:urn:uuid:1");
		String thrice = card("FN:Priya Nair", "EMAIL:p@example.org").repeat(3);
		ReadFile read = read(blank.repeat(100) + thrice);
		assertThat(read.rejected()).hasSize(300)
			.extracting(RejectedRow::reasonCode)
			.containsOnly("import.reason.no-name");
		assertThat(ImportMatch.decide(read.people(), new KnownPeople<>())).extracting(ImportDecision::action)
			.containsExactly(ImportDecision.Action.ADD, ImportDecision.Action.SKIP, ImportDecision.Action.SKIP);
	}

	/** Files that were put together, by hand or by a program. */
	@Test
	void readsMixedLineEndsAndMarksBetweenCards() {
		String mixed = "\uFEFF\uFEFFBEGIN:VCARD\rVERSION:3.0\rFN:Old Mac\rEND:VCARD\r"
				+ "\uFEFFBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Windows\nEND:VCARD\n\n\nrubbish between\n BEGIN:VCARD \nVERSION:3.0\n"
				+ "FN:Unix\nEND:VCARD";
		assertThat(names(read(mixed))).containsExactly("Old Mac", "Windows", "Unix");
	}

	private static String card(String... lines) {
		return "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD\n";
	}

	private static List<String> names(ReadFile read) {
		return read.people().stream().map(ImportedPerson::name).toList();
	}

	private static ReadFile read(String text) {
		return PeopleFile.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
