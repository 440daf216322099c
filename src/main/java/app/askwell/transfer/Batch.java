package app.askwell.transfer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A file as the pages show it, and how far it came.
 *
 * @param underWay what it waits for; nothing when it rests
 * @param trouble message key of what went wrong
 * @param phase what a task does; it waits before one works on it
 * @param done of how many rows in total; 0 as long as nobody counted
 * @param tableKept whether its columns can still be said (again)
 */
record Batch(UUID id, String fileName, int people, LocalDate uploadedOn, @Nullable LocalDate importedOn, int added,
		int updated, @Nullable LocalDate undoneOn, @Nullable UnderWay underWay, @Nullable String trouble,
		@Nullable String troubleAbout, String phase, int done, int total, boolean tableKept) {

	/** Stands between the things that the trouble mentions. */
	private static final String SEPARATOR = "\u001F";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	public boolean waits() {
		return this.importedOn == null && this.underWay == null;
	}

	public boolean canBeUndone() {
		return this.importedOn != null && this.undoneOn == null && this.underWay == null;
	}

	/** Whether nobody on the list came with it. */
	public boolean canBeForgotten() {
		return !runs() && (this.importedOn == null || this.undoneOn != null);
	}

	/** Whether a task works on it, or is about to. */
	public boolean runs() {
		return this.underWay != null && this.underWay.runs();
	}

	public boolean asksForColumns() {
		return this.underWay == UnderWay.COLUMNS;
	}

	public boolean unread() {
		return this.underWay == UnderWay.FAILED;
	}

	/** Whether it is a table that was not imported yet. */
	public boolean columnsOpen() {
		return this.tableKept && this.importedOn == null && !runs();
	}

	/** What the trouble mentions, numbers as numbers. */
	public Object[] about() {
		return Arrays.stream((this.troubleAbout != null) ? this.troubleAbout.split(SEPARATOR, -1) : new String[0])
			.map((it) -> NUMBER.matcher(it).matches() ? Integer.valueOf(it) : it)
			.toArray();
	}

}
