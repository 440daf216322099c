package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of people as LinkedIn, Google and Outlook hand it out, as it comes or as
 * a spreadsheet program saved it again.
 */
final class PeopleTable {

	private PeopleTable() {
	}

	static ReadFile read(String text, TableHeader header) {
		ReadFile read = ReadFile.from(header.source());
		int seen = 0;
		try (CSVParser parser = CSVParser.parse(text.substring(header.start()), header.format())) {
			for (CSVRecord cells : parser) {
				seen++;
				TableRow row = TableRow.of(header, checked(cells));
				if (!row.saysNothing()) {
					read.add(row);
				}
			}
			return read;
		}
		catch (IOException | UncheckedIOException ex) {
			// A quotation mark left open would swallow everyone after it.
			throw ImportText.refused("refusal.import.quotes", header.row() + seen);
		}
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
