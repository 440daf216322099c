package app.askwell.transfer;

import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row below the header.
 *
 * @param row the row as a spreadsheet numbers it
 * @param header where the columns are
 * @param cells all cells, cleaned
 */
record ConnectionsRow(int row, ConnectionsHeader header, List<String> cells) {

	static final int MAX_TEXT = 200;

	private static final int SHOWN = 80;

	static ConnectionsRow of(ConnectionsHeader header, CSVRecord cells) {
		return new ConnectionsRow(header.rowOf(cells), header, cells.stream().map(Cells::clean).toList());
	}

	/** Blank, or a header again where two files were put together. */
	boolean saysNothing() {
		return this.cells.stream().allMatch(String::isEmpty)
				|| (cell(ConnectionsHeader.FIRST_NAME).toLowerCase(Locale.ROOT).equals(ConnectionsHeader.FIRST_NAME)
						&& cell(ConnectionsHeader.LAST_NAME).toLowerCase(Locale.ROOT)
							.equals(ConnectionsHeader.LAST_NAME));
	}

	@Nullable RejectedRow rejected() {
		String reason = reasonToReject();
		return (reason != null) ? new RejectedRow(this.row, reason, shown()) : null;
	}

	ImportedPerson person() {
		return new ImportedPerson(this.row, name(), Cells.webAddress(cell("url")), Cells.email(cell("email address")),
				text("company"), text("position"), Cells.day(cell("connected on")));
	}

	private @Nullable String reasonToReject() {
		if (this.cells.stream().skip(this.header.width()).anyMatch((cell) -> !cell.isEmpty())) {
			return "import.reason.too-many-cells";
		}
		if (name().isEmpty()) {
			return "import.reason.closed-member";
		}
		if (name().length() > MAX_TEXT) {
			return "import.reason.name-too-long";
		}
		if (cell("company").length() > MAX_TEXT) {
			return "import.reason.company-too-long";
		}
		return (cell("position").length() > MAX_TEXT) ? "import.reason.position-too-long" : null;
	}

	private String name() {
		return (cell(ConnectionsHeader.FIRST_NAME) + " " + cell(ConnectionsHeader.LAST_NAME)).strip();
	}

	private @Nullable String text(String column) {
		return cell(column).isEmpty() ? null : cell(column);
	}

	private String cell(String column) {
		int place = this.header.columns().getOrDefault(column, Integer.MAX_VALUE);
		return (place < this.cells.size()) ? this.cells.get(place) : "";
	}

	private String shown() {
		String all = String.join(", ", this.cells.stream().filter((cell) -> !cell.isEmpty()).toList());
		if (all.length() <= SHOWN) {
			return all;
		}
		// Not in the middle of a character that takes two places.
		int end = Character.isHighSurrogate(all.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
		return all.substring(0, end) + "…";
	}

}
