package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.shared.AccountId;
import app.askwell.shared.GuardedCell;
import app.askwell.transfer.ImportRow.Outcome;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of a file that made no contact and changed none, as a table: to correct them
 * and bring them again.
 */
@Component
@Transactional(readOnly = true)
class LeftOutRows {

	/** Tells spreadsheet programs that it is UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final List<String> COLUMNS = List.of("row", "what", "why", "name", "position", "company", "email",
			"profile", "phone", "note");

	private final ImportBatches batches;

	private final ImportRows rows;

	private final MessageSource messages;

	LeftOutRows(ImportBatches batches, ImportRows rows, MessageSource messages) {
		this.batches = batches;
		this.rows = rows;
		this.messages = messages;
	}

	/**
	 * UTF-8, with the row's number, what became of it and why in words, and what it says.
	 */
	byte[] table(AccountId account, UUID id, Locale locale) {
		ImportBatch batch = this.batches.get(account, id);
		StringBuilder table = new StringBuilder().append(BYTE_ORDER_MARK);
		try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.EXCEL)) {
			printer.printRecord(heading(batch, locale));
			List<ImportRow> chunk = this.rows.after(account, id, 0);
			while (!chunk.isEmpty()) {
				for (ImportRow row : chunk) {
					if (isLeftOut(row)) {
						printer.printRecord(line(row, locale));
					}
				}
				chunk = this.rows.after(account, id, chunk.get(chunk.size() - 1).rowNumber());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return table.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Nobody was added and nothing written, or would be as it is chosen now. */
	private static boolean isLeftOut(ImportRow row) {
		Outcome outcome = row.outcome();
		return (outcome != null) ? outcome == Outcome.SKIPPED : row.chosen() == ImportChoice.SKIP;
	}

	private List<String> heading(ImportBatch batch, Locale locale) {
		List<String> names = new ArrayList<>();
		COLUMNS.forEach((column) -> names.add(word("import.left-out." + column, locale)));
		// Brought again, what guards the cells is taken away.
		names.add(GuardedCell.MARK);
		batch.headings().forEach((name) -> names.add(GuardedCell.guard(name)));
		return names;
	}

	/** A row that could not be read has no name, only its cells as they were. */
	private List<String> line(ImportRow row, Locale locale) {
		List<@Nullable String> cells = new ArrayList<>();
		cells.add(String.valueOf(row.rowNumber()));
		cells.add(word("import.kind." + row.kind(), locale));
		cells.add(word(row.reason(), locale, row.about()));
		boolean read = row.cells() == null;
		Stream.of(row.name(), row.jobTitle(), row.company(), row.email(), row.profileUrl(), row.phone(), row.note())
			.forEach((cell) -> cells.add(read ? cell : null));
		cells.add(null);
		if (row.cells() != null) {
			cells.addAll(row.cells());
		}
		return cells.stream().map((cell) -> (cell != null) ? GuardedCell.guard(cell) : "").toList();
	}

	private String word(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
