package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The line that names the columns. Notes may stand before it and columns may move, so it
 * is known by its words alone.
 *
 * @param row the line it stands on
 * @param start where it begins in the text
 * @param format how its cells are separated
 * @param headings its cells in lower case
 * @param columns places of what is known, the one that counts most first
 */
record TableHeader(int row, int start, CSVFormat format, List<String> headings, Map<Column, List<Integer>> columns) {

	private static final int LINES_TO_SEARCH = 20;

	/** A spreadsheet set to another language saves with semicolons or tabs. */
	static final List<CSVFormat> FORMATS = List.of(separatedBy(','), separatedBy(';'), separatedBy('\t'));

	/** Null when no line names columns that are known. */
	static @Nullable TableHeader find(String text) {
		int start = 0;
		for (int row = 1; row <= LINES_TO_SEARCH && start < text.length(); row++) {
			int end = endOfLine(text, start);
			TableHeader header = at(row, start, text.substring(start, end));
			if (header != null) {
				return header;
			}
			start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
		}
		return null;
	}

	/** As the seeker says what the columns are; null leaves one out. */
	TableHeader meaning(List<@Nullable Column> meanings) {
		Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
		for (int place = 0; place < meanings.size(); place++) {
			Column column = meanings.get(place);
			if (column != null) {
				places.computeIfAbsent(column, (key) -> new ArrayList<>()).add(place);
			}
		}
		return new TableHeader(this.row, this.start, this.format, this.headings, places);
	}

	Source source() {
		return Source.ofTable(Set.copyOf(this.headings));
	}

	/** A spreadsheet counts on from the header, blank lines included. */
	int rowOf(CSVRecord cells) {
		return this.row + (int) cells.getRecordNumber() - 1;
	}

	private static @Nullable TableHeader at(int row, int start, String line) {
		for (CSVFormat format : FORMATS) {
			List<String> names = cells(line, format);
			TableHeader header = new TableHeader(row, start, format, names, places(names));
			if (header.namesPeople()) {
				return header;
			}
		}
		return null;
	}

	/** A note may hold the word "name" as well, but hardly beside another heading. */
	private boolean namesPeople() {
		return has(Column.FIRST) && (has(Column.LAST) || has(Column.NAME))
				|| has(Column.NAME) && (has(Column.EMAIL) || has(Column.COMPANY) || has(Column.PHONE));
	}

	boolean has(Column column) {
		return !this.columns.getOrDefault(column, List.of()).isEmpty();
	}

	static Map<Column, List<Integer>> places(List<String> names) {
		Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
		for (Column column : Column.values()) {
			places.put(column, column.headings().stream().map(names::indexOf).filter((place) -> place >= 0).toList());
		}
		// With Outlook, "Title" is how to address someone.
		if (places.getOrDefault(Column.POSITION, List.of()).isEmpty() && names.contains("title")) {
			places.put(Column.POSITION, List.of(names.indexOf("title")));
		}
		return places;
	}

	private static List<String> cells(String line, CSVFormat format) {
		try (CSVParser parser = CSVParser.parse(line, format)) {
			return parser.stream()
				.flatMap(CSVRecord::stream)
				.map((cell) -> Cells.clean(cell).toLowerCase(Locale.ROOT))
				.toList();
		}
		catch (IOException | UncheckedIOException ex) {
			// A note with a lone quotation mark is no header.
			return List.of();
		}
	}

	static int endOfLine(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}

	private static CSVFormat separatedBy(char delimiter) {
		return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
	}

}
