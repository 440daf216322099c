package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import org.jspecify.annotations.Nullable;

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

	static ReadFile read(String text) {
		long begun = count(text);
		if (begun > PeopleFile.MAX_PEOPLE) {
			throw ImportText.refused("refusal.import.too-many-rows", PeopleFile.MAX_PEOPLE);
		}
		if (begun != END.matcher(text).results().count()) {
			throw ImportText.refused("refusal.import.cards-torn");
		}
		return ReadFile.of(Source.VCARD, new Cards(new VCardReader(text)));
	}

	/** One card after the other. */
	private static final class Cards implements Iterator<ContactCard> {

		private final VCardReader reader;

		private int number;

		private @Nullable VCard next;

		Cards(VCardReader reader) {
			this.reader = reader;
			this.next = read();
		}

		@Override
		public boolean hasNext() {
			return this.next != null;
		}

		@Override
		public ContactCard next() {
			if (this.next == null) {
				throw new NoSuchElementException();
			}
			ContactCard card = new ContactCard(++this.number, this.next);
			this.next = read();
			return card;
		}

		private @Nullable VCard read() {
			try {
				return this.reader.readNext();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
