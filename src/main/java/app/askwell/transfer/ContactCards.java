package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;

/**
 * Reads a file of contact cards (vCard 2.1, 3.0 and 4.0), as telephones, Apple's Contacts
 * and Google hand them out. Pictures and sounds are left behind.
 */
final class ContactCards {

	private static final Pattern BEGIN = Pattern.compile("^BEGIN:VCARD\\s*$",
			Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	private static final Pattern END = Pattern.compile("^END:VCARD\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	private ContactCards() {
	}

	static boolean isIn(String text) {
		return text.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, "BEGIN:VCARD".length());
	}

	static long count(String text) {
		return BEGIN.matcher(text).results().count();
	}

	static ReadFile read(String written) {
		String text = CardText.mended(written);
		long begun = count(text);
		if (begun > PeopleFile.MAX_PEOPLE) {
			throw ImportText.refused("refusal.import.too-many-rows", PeopleFile.MAX_PEOPLE);
		}
		if (begun != END.matcher(text).results().count()) {
			throw ImportText.refused("refusal.import.cards-torn");
		}
		ReadFile read = ReadFile.from(Source.VCARD);
		try (VCardReader reader = new VCardReader(text)) {
			int number = 0;
			for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
				read.add(new ContactCard(++number, card));
			}
			return read;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
