package app.askwell.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressBookTests {

	private static final List<String> PIECES = List.of("Ana", " ", "\n", ",", ";", ":", "\\", "\\n", "\"", "'", "^",
			"=", "BEGIN:VCARD", "END:VCARD", "é", "e\u0301", "💡", "👩‍🔬", "\u0645\u0631\u062D\u0628\u0627", "\u202E",
			"漢字", "x".repeat(80), "💡".repeat(40));

	@ParameterizedTest
	@ValueSource(strings = { "3.0", "4.0" })
	void readsBackWhateverWasWritten(String number) throws IOException {
		VCardVersion version = VCardVersion.valueOfByStr(number);
		Random random = new Random(20_261_124);
		for (int i = 0; i < 300; i++) {
			Person person = new Person("N" + text(random), text(random), text(random), text(random));
			StringWriter out = new StringWriter();
			try (VCardWriter writer = AddressBook.writer(out, version)) {
				writer.write(AddressBook.card("00000000-0000-7000-8000-000000000000", person.name(), person.company(),
						person.title(), "ana@example.org", "+1 617 555 0100", "https://example.org/ana?x=1,2;3",
						person.note()));
			}
			List<VCard> read = Ezvcard.parse(out.toString()).all();
			assertThat(read).hasSize(1);
			VCard card = read.get(0);
			assertThat(new Person(card.getFormattedName().getValue(), card.getOrganization().getValues().get(0),
					card.getTitles().get(0).getValue(), card.getNotes().get(0).getValue()))
				.isEqualTo(person);
			assertThat(card.getStructuredName().getGiven()).isEqualTo(person.name());
			assertThat(card.getEmails().get(0).getValue()).isEqualTo("ana@example.org");
			assertThat(card.getUrls().get(0).getValue()).isEqualTo("https://example.org/ana?x=1,2;3");
			assertThat(card.getTelephoneNumbers().get(0).getText()).isEqualTo("+1 617 555 0100");
		}
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder("T");
		for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

	private record Person(String name, String company, String title, String note) {

	}

}
