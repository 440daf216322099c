package app.askwell.transfer;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row below the header.
 *
 * @param row the row as a spreadsheet numbers it
 * @param header where the columns are
 * @param cells all cells as they are
 */
record TableRow(int row, TableHeader header, List<String> cells) implements PersonInFile {

	/** Google writes several of a kind into one cell. */
	private static final String NEXT_VALUE = " ::: ";

	static TableRow of(TableHeader header, CSVRecord cells) {
		return new TableRow(header.rowOf(cells), header, cells.stream().toList());
	}

	/** Blank, or a header again where two files were put together. */
	boolean saysNothing() {
		List<String> words = this.cells.stream().map((cell) -> Cells.clean(cell).toLowerCase(Locale.ROOT)).toList();
		return words.stream().allMatch(String::isEmpty) || words.equals(this.header.headings());
	}

	@Override
	public ImportedPerson person() {
		return new ImportedPerson(this.row, name(), first(Column.PROFILE, Cells::webAddress),
				first(Column.EMAIL, Cells::email), text(Column.COMPANY), text(Column.POSITION),
				first(Column.PHONE, Cells::phone), note(), Cells.day(cell(Column.CONNECTED)));
	}

	@Override
	public @Nullable String reasonToReject() {
		if (this.cells.stream().skip(this.header.headings().size()).anyMatch((cell) -> !Cells.clean(cell).isEmpty())) {
			return "import.reason.too-many-cells";
		}
		if (name().isEmpty()) {
			return (this.header.source() == Source.LINKEDIN) ? "import.reason.closed-member" : "import.reason.no-name";
		}
		return TooLong.reason(name(), cell(Column.COMPANY), cell(Column.POSITION), note());
	}

	@Override
	public String all() {
		return this.cells.stream()
			.map(Cells::clean)
			.filter((cell) -> !cell.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private String name() {
		String parts = Stream.of(Column.FIRST, Column.MIDDLE, Column.LAST)
			.map(this::cell)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		String name = cell(Column.NAME);
		if (parts.isEmpty() || name.isEmpty() || this.header.has(Column.LAST)) {
			return parts.isEmpty() ? name : parts;
		}
		// A sheet with "Name" and "First name": it is the last name, or both of them.
		return name.contains(cell(Column.FIRST)) ? name : parts + " " + name;
	}

	private @Nullable String text(Column column) {
		return cell(column).isEmpty() ? null : cell(column);
	}

	private @Nullable String note() {
		return raw(Column.NOTE).map(Cells::lines).filter((note) -> !note.isEmpty()).findFirst().orElse(null);
	}

	/** The first value of its kind that can be read. */
	private @Nullable String first(Column column, Function<String, @Nullable String> reading) {
		for (String value : raw(column).flatMap((cell) -> Stream.of(cell.split(NEXT_VALUE))).toList()) {
			String read = reading.apply(Cells.clean(value));
			if (read != null) {
				return read;
			}
		}
		return null;
	}

	private String cell(Column column) {
		return raw(column).map(Cells::clean).filter((cell) -> !cell.isEmpty()).findFirst().orElse("");
	}

	private Stream<String> raw(Column column) {
		return this.header.columns()
			.getOrDefault(column, List.of())
			.stream()
			.filter((place) -> place < this.cells.size())
			.map(this.cells::get);
	}

}
