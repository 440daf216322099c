package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
 * @param columns place of each column by its name in lower case
 * @param width how many columns it names
 */
record ConnectionsHeader(int row, int start, CSVFormat format, Map<String, Integer> columns, int width) {

	static final String FIRST_NAME = "first name";

	static final String LAST_NAME = "last name";

	private static final int LINES_TO_SEARCH = 20;

	/** A spreadsheet set to another language saves with semicolons or tabs. */
	private static final List<CSVFormat> FORMATS = List.of(separatedBy(','), separatedBy(';'), separatedBy('\t'));

	static ConnectionsHeader in(String text) {
		int start = 0;
		for (int row = 1; row <= LINES_TO_SEARCH && start < text.length(); row++) {
			int end = endOfLine(text, start);
			ConnectionsHeader header = at(row, start, text.substring(start, end));
			if (header != null) {
				return header;
			}
			start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
		}
		throw ImportText.refused("refusal.import.no-header");
	}

	/** A spreadsheet counts on from the header, blank lines included. */
	int rowOf(CSVRecord cells) {
		return this.row + (int) cells.getRecordNumber() - 1;
	}

	private static @Nullable ConnectionsHeader at(int row, int start, String line) {
		for (CSVFormat format : FORMATS) {
			List<String> names = cells(line, format);
			if (names.contains(FIRST_NAME) && names.contains(LAST_NAME)) {
				return new ConnectionsHeader(row, start, format, places(names), names.size());
			}
		}
		return null;
	}

	private static Map<String, Integer> places(List<String> names) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			places.putIfAbsent(names.get(i), i);
		}
		return Map.copyOf(places);
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

	private static int endOfLine(String text, int start) {
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
