package app.askwell.transfer;

/**
 * A file with people in it, whichever program wrote it: contact cards, or a table with
 * headings. It is read whole or refused whole.
 */
final class PeopleFile {

	/** LinkedIn itself stops at 30,000 connections, Google at 25,000 contacts. */
	static final int MAX_PEOPLE = 50_000;

	private PeopleFile() {
	}

	static ReadFile read(byte[] file) {
		String text = ImportText.of(file);
		ReadFile read = ContactCards.isIn(text) ? ContactCards.read(text) : PeopleTable.read(text);
		if (read.people().isEmpty() && read.rejected().isEmpty()) {
			throw ImportText.refused("refusal.import.no-people");
		}
		return read;
	}

}
