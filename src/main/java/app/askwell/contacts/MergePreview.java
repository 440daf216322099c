package app.askwell.contacts;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Entries side by side, before they become one.
 *
 * @param columns one an entry, the one that stays first
 * @param rows one a field that any of them says
 * @param open how many things are open with all of them together
 */
record MergePreview(List<Column> columns, List<Row> rows, List<String> notes, String version, int open) {

	/** As many open things as are usual with one person. */
	private static final int USUALLY_OPEN = 4;

	/** An entry, and since when it is on the list. */
	record Column(ContactId id, String name, LocalDate addedOn) {
	}

	/**
	 * A field.
	 *
	 * @param name of the form's field
	 * @param label message key
	 * @param options one an entry
	 */
	record Row(String name, String label, List<Option> options) {

		/** Whether there is something to choose. */
		public boolean isOpen() {
			return this.options.stream().map(Option::text).filter((text) -> text != null).distinct().count() > 1;
		}

	}

	/**
	 * What an entry says.
	 *
	 * @param text null where it says nothing
	 * @param chosen whether the one entry takes it from here
	 */
	record Option(ContactId from, @Nullable String text, boolean chosen) {
	}

	public String name() {
		return this.columns.get(0).name();
	}

	public ContactId kept() {
		return this.columns.get(0).id();
	}

	public ContactId other() {
		return this.columns.get(1).id();
	}

	/** The third entry and those after it. */
	public List<Column> also() {
		return this.columns.subList(2, this.columns.size());
	}

	public boolean crowded() {
		return this.open > USUALLY_OPEN;
	}

}
