package app.askwell.transfer;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A file with people in it, whichever program wrote it: contact cards, or a table. It is
 * read whole or refused whole.
 *
 * @param text all of it
 * @param header what its columns mean; null for contact cards, and for a table that does
 * not tell
 */
record PeopleFile(String text, @Nullable TableHeader header) {

	/** LinkedIn itself stops at 30,000 connections, Google at 25,000 contacts. */
	static final int MAX_PEOPLE = 50_000;

	private static final Pattern LINE = Pattern.compile("\\R");

	/**
	 * Looks at a file.
	 * @throws app.askwell.shared.Refused if it is no text, or none of a sensible size
	 */
	static PeopleFile of(byte[] file) {
		return of(ImportText.of(file));
	}

	/** The same of a text that was looked at already. */
	static PeopleFile of(String text) {
		return new PeopleFile(text, ContactCards.isIn(text) ? null : TableHeader.find(text));
	}

	static ReadFile read(byte[] file) {
		return of(file).read();
	}

	/** The same file with other columns. */
	PeopleFile meaning(TableHeader columns) {
		return new PeopleFile(this.text, columns);
	}

	boolean isCards() {
		return ContactCards.isIn(this.text);
	}

	/** Whether it says by itself where the names are. */
	boolean canBeRead() {
		return this.header != null || isCards();
	}

	Source source() {
		return isCards() ? Source.VCARD : (this.header != null) ? this.header.source() : Source.TABLE;
	}

	/** How many people it can hold at most, at a glance. */
	long size() {
		return isCards() ? ContactCards.count(this.text) : LINE.matcher(this.text).results().count();
	}

	/**
	 * Reads all of it.
	 * @throws app.askwell.shared.Refused if it cannot be read as a whole
	 */
	ReadFile read() {
		return (isCards() ? ContactCards.read(this.text) : readTable()).withPeople();
	}

	private ReadFile readTable() {
		if (this.header == null) {
			throw ImportText.refused("refusal.import.no-header");
		}
		return PeopleTable.read(this.text, this.header);
	}

	@Override
	public String toString() {
		return "PeopleFile";
	}

}
