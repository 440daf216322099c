package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import app.askwell.shared.Fingerprint;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a table, to say what its columns mean.
 *
 * @param row the line it begins on
 * @param start where it begins in the text
 * @param format how its cells are separated
 * @param rows its first rows, each with as many cells as the widest
 */
record TableSample(int row, int start, CSVFormat format, List<List<String>> rows) {

	/** More columns than anyone gives a meaning to. */
	static final int MAX_COLUMNS = 120;

	private static final int ROWS = 20;

	/**
	 * The beginning of a table that has known headings, or of one that has none.
	 * @throws app.askwell.shared.Refused if there are no rows that could be one
	 */
	static TableSample of(String text) {
		TableHeader header = TableHeader.find(text);
		if (header != null) {
			List<List<String>> rows = rows(text, header.start(), header.format());
			return new TableSample(header.row(), header.start(), header.format(),
					even((rows != null) ? rows : List.of(header.headings())));
		}
		TableSample best = TableHeader.FORMATS.stream()
			.map((format) -> at(text, format))
			.filter(Objects::nonNull)
			.reduce((one, other) -> (other.sense() > one.sense()) ? other : one)
			.orElseThrow(() -> ImportText.refused("refusal.import.quotes", 1));
		if (best.width() == 1 && TableHeader.FORMATS.stream().anyMatch((format) -> at(text, format) == null)) {
			throw ImportText.refused("refusal.import.quotes", 1);
		}
		if (best.rows.size() < 2 || best.width() > MAX_COLUMNS) {
			throw ImportText.refused("refusal.import.no-header");
		}
		return best;
	}

	int width() {
		return this.rows.isEmpty() ? 0 : this.rows.get(0).size();
	}

	/**
	 * How much speaks for these separators: cells of rows that are as long as the first.
	 */
	private long sense() {
		return this.rows.stream()
			.filter((row) -> !row.get(width() - 1).isEmpty() || row.equals(this.rows.get(0)))
			.count() * (width() - 1);
	}

	/** What the first row says, in lower case. */
	List<String> headings() {
		return this.rows.get(0).stream().map((cell) -> cell.toLowerCase(Locale.ROOT)).toList();
	}

	/** The first values of a column below the first row. */
	List<String> values(int column) {
		return this.rows.stream().skip(1).map((row) -> row.get(column)).filter((cell) -> !cell.isEmpty()).toList();
	}

	/** The columns as the seeker says. */
	TableHeader as(List<@Nullable Column> meanings, boolean firstRowNames) {
		List<String> names = firstRowNames ? headings() : Collections.nCopies(width(), "");
		return new TableHeader(this.row, this.start, this.format, names, new EnumMap<>(Column.class)).meaning(meanings);
	}

	/**
	 * By what the next file of this kind is known again. Without headings only the number
	 * of columns can tell, and nothing of what is in them.
	 */
	byte[] fingerprint(boolean firstRowNames) {
		return Fingerprint.of(firstRowNames ? String.join("\u001F", headings()) : "columns " + width());
	}

	/** Notes may stand before a table: it begins with its first row of full width. */
	private static @Nullable TableSample at(String text, CSVFormat format) {
		List<List<String>> rows = rows(text, 0, format);
		if (rows == null) {
			return null;
		}
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		int start = 0;
		int row = 1;
		while (row <= rows.size() && rows.get(row - 1).size() < Math.min(width, 2)) {
			int end = TableHeader.endOfLine(text, start);
			start = Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
			row++;
		}
		return new TableSample(row, start, format, even(rows.subList(row - 1, rows.size())));
	}

	/** Null when quotation marks do not fit these separators. */
	private static @Nullable List<List<String>> rows(String text, int start, CSVFormat format) {
		List<List<String>> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(text.substring(start), format)) {
			for (CSVRecord cells : parser) {
				if (rows.size() == ROWS) {
					break;
				}
				rows.add(cells.stream().map(Cells::clean).toList());
			}
		}
		catch (IOException | UncheckedIOException ex) {
			return null;
		}
		return rows;
	}

	private static List<List<String>> even(List<List<String>> rows) {
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		return rows.stream()
			.filter((row) -> row.stream().anyMatch((cell) -> !cell.isEmpty()))
			.map((row) -> IntStream.range(0, width).mapToObj((i) -> (i < row.size()) ? row.get(i) : "").toList())
			.toList();
	}

	@Override
	public String toString() {
		return "TableSample";
	}

}
