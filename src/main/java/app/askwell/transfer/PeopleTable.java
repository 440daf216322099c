package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of people as LinkedIn, Google and Outlook hand it out, as it comes or as
 * a spreadsheet program saved it again.
 */
final class PeopleTable {

	private PeopleTable() {
	}

	static ReadFile read(String text) {
		TableHeader header = TableHeader.in(text);
		return ReadFile.of(header.source(), rows(text, header));
	}

	private static List<TableRow> rows(String text, TableHeader header) {
		List<TableRow> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(text.substring(header.start()), header.format())) {
			for (CSVRecord cells : parser) {
				rows.add(TableRow.of(header, checked(cells)));
			}
		}
		catch (IOException | UncheckedIOException ex) {
			// A quotation mark left open would swallow everyone after it.
			throw ImportText.refused("refusal.import.quotes", header.row() + rows.size());
		}
		return rows.stream().filter((row) -> !row.saysNothing()).toList();
	}

	private static CSVRecord checked(CSVRecord cells) {
		if (cells.getRecordNumber() > PeopleFile.MAX_PEOPLE + 1L) {
			throw ImportText.refused("refusal.import.too-many-rows", PeopleFile.MAX_PEOPLE);
		}
		if (cells.stream().mapToInt(String::length).sum() > ImportText.MAX_LINE) {
			throw ImportText.refused("refusal.import.line-too-long");
		}
		return cells;
	}

}
