package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the {@code Connections.csv} that LinkedIn hands out, as it comes or as a
 * spreadsheet program saved it again. The file is read whole or refused whole.
 */
final class LinkedInConnections {

	/** LinkedIn itself stops at 30,000 connections. */
	static final int MAX_ROWS = 50_000;

	private LinkedInConnections() {
	}

	static ReadFile read(byte[] file) {
		String text = ImportText.of(file);
		ConnectionsHeader header = ConnectionsHeader.in(text);
		ReadFile read = sort(rows(text, header));
		if (read.people().isEmpty() && read.rejected().isEmpty()) {
			throw ImportText.refused("refusal.import.no-people");
		}
		return read;
	}

	private static ReadFile sort(List<ConnectionsRow> rows) {
		List<ImportedPerson> people = new ArrayList<>();
		List<RejectedRow> rejected = new ArrayList<>();
		for (ConnectionsRow row : rows) {
			RejectedRow no = row.rejected();
			if (no != null) {
				rejected.add(no);
			}
			else {
				people.add(row.person());
			}
		}
		return new ReadFile(people, rejected);
	}

	private static List<ConnectionsRow> rows(String text, ConnectionsHeader header) {
		List<ConnectionsRow> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(text.substring(header.start()), header.format())) {
			for (CSVRecord cells : parser) {
				rows.add(ConnectionsRow.of(header, checked(cells)));
			}
		}
		catch (IOException | UncheckedIOException ex) {
			// A quotation mark left open would swallow everyone after it.
			throw ImportText.refused("refusal.import.quotes", header.row() + rows.size());
		}
		return rows.stream().filter((row) -> !row.saysNothing()).toList();
	}

	private static CSVRecord checked(CSVRecord cells) {
		if (cells.getRecordNumber() > MAX_ROWS + 1L) {
			throw ImportText.refused("refusal.import.too-many-rows", MAX_ROWS);
		}
		if (cells.stream().mapToInt(String::length).sum() > ImportText.MAX_LINE) {
			throw ImportText.refused("refusal.import.line-too-long");
		}
		return cells;
	}

}
