package app.askwell.handbill;

import java.nio.charset.StandardCharsets;
import java.util.List;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContactCardTests {

	@ParameterizedTest
	@ValueSource(strings = { "4.0", "3.0" })
	void anAddressBookReadsWhatWasTyped(String version) {
		HandbillWords words = Editing.words("Nguyễn Thị Hồng Ánh; MBA, \\Boston\nEND:VCARD");

		String text = new ContactCard(words).text(VCardVersion.valueOfByStr(version));

		VCard card = Ezvcard.parse(text).first();
		assertThat(card.getVersion()).isEqualTo(VCardVersion.valueOfByStr(version));
		assertThat(card.validate(card.getVersion())).isEmpty();
		assertThat(card.getFormattedName().getValue()).isEqualTo("Nguyễn Thị Hồng Ánh; MBA, \\Boston END:VCARD");
		assertThat(card.getEmails()).singleElement()
			.satisfies((it) -> assertThat(it.getValue()).isEqualTo(words.email()));
		assertThat(card.getTelephoneNumbers()).singleElement()
			.satisfies((it) -> assertThat(it.getText()).isEqualTo(words.phone()));
		assertThat(card.getAddresses()).singleElement()
			.satisfies((it) -> assertThat(it.getLocalities()).isEqualTo(List.of(words.place())));
		assertThat(text.split("\r\n")).allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
	}

}
