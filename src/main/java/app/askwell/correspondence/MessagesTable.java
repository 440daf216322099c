package app.askwell.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * LinkedIn's messages.csv, as it comes or as a spreadsheet program saved it again. It is
 * known by its headings, whatever the file is called.
 *
 * @param row the line of the headings
 * @param start where that line begins
 */
record MessagesTable(String text, int row, int start, CSVFormat format, List<String> headings) {

	static final int MAX_MESSAGES = 200_000;

	private static final int MAX_ROW = 1_000_000;

	/** A spreadsheet program may write a line of its own first. */
	private static final int LINES_TO_SEARCH = 5;

	private static final Set<String> NEEDED = Set.of("conversation id", "from", "to", "date");

	private static final List<CSVFormat> FORMATS = List.of(separatedBy(','), separatedBy(';'), separatedBy('\t'));

	/** Null where these are no messages. */
	static @Nullable MessagesTable in(String text) {
		int start = 0;
		for (int row = 1; row <= LINES_TO_SEARCH && start < text.length(); row++) {
			int end = endOfLine(text, start);
			String line = text.substring(start, Math.min(end, start + 2000));
			for (CSVFormat format : FORMATS) {
				List<String> headings = headings(line, format);
				if (headings.containsAll(NEEDED)) {
					return new MessagesTable(text, row, start, format, headings);
				}
			}
			start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
		}
		return null;
	}

	/**
	 * Every row.
	 * @throws Refused if the rows cannot be told apart, or are too many
	 */
	List<Message> messages() {
		List<MessageRow> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(this.text.substring(this.start), this.format)) {
			for (CSVRecord cells : parser) {
				if (cells.getRecordNumber() > 1 && !isBlank(cells)) {
					rows.add(MessageRow.of(this, cells));
					check(rows.size(), cells);
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			// A quotation mark left open would swallow everything after it.
			throw refused("refusal.messages.quotes", this.row + rows.size());
		}
		return MessageRow.messages(rows);
	}

	int place(String heading) {
		return this.headings.indexOf(heading);
	}

	static Refused refused(String code, Object... arguments) {
		return new Refused(Refusal.of(code, "file", arguments));
	}

	private static void check(int rows, CSVRecord cells) {
		if (rows > MAX_MESSAGES) {
			throw refused("refusal.messages.too-many", MAX_MESSAGES);
		}
		if (cells.stream().mapToInt(String::length).sum() > MAX_ROW) {
			throw refused("refusal.messages.row-too-long", rows);
		}
	}

	private static boolean isBlank(CSVRecord cells) {
		return cells.stream().allMatch(String::isBlank);
	}

	private static List<String> headings(String line, CSVFormat format) {
		try (CSVParser parser = CSVParser.parse(line, format)) {
			return parser.stream()
				.flatMap(CSVRecord::stream)
				.map((cell) -> cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
				.toList();
		}
		catch (IOException | UncheckedIOException ex) {
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

	@Override
	public String toString() {
		return "MessagesTable";
	}

}
