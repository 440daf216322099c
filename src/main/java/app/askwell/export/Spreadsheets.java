package app.askwell.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.GuardedCell;
import app.askwell.shared.SignedIn;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables for spreadsheet programs, with names in place of ids. Each is a query whose
 * columns are called like their headings; behind a {@code #} stands the key of the
 * message that words a value.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Spreadsheets {

	static final String PEOPLE = "people";

	/** In the order in which one would look at them. */
	static final List<String> ALL = List.of(PEOPLE, "companies", "focus", "meetings", "asks", "promises", "gives",
			"touches", "follow-ups", "opportunities", "needs", "facts", "questions");

	/** In place of a key: the day of a moment, on the clock of the account. */
	private static final String DAY = "day";

	/** Without it, spreadsheet programs take accents for something else. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();

	private final JdbcClient jdbc;

	private final MessageSource messages;

	Spreadsheets(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/**
	 * Writes one with its headings, and leaves the writer open.
	 * @param sheet one of {@link #ALL}
	 */
	public void write(SignedIn me, String sheet, Writer out) throws IOException {
		out.write(BYTE_ORDER_MARK);
		CSVPrinter printer = new CSVPrinter(out, FORMAT);
		try {
			this.jdbc.sql(query(sheet))
				.param("account", me.account().value())
				.withFetchSize(AccountFile.ROWS_AT_ONCE)
				.query((ResultSet rows) -> print(rows, me, printer));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static String query(String sheet) throws IOException {
		return new ClassPathResource("export/sheets/" + sheet + ".sql").getContentAsString(StandardCharsets.UTF_8);
	}

	/** The number of rows. */
	private int print(ResultSet rows, SignedIn me, CSVPrinter out) throws SQLException {
		List<String[]> headings = headings(rows.getMetaData());
		int printed = 0;
		try {
			out.printRecord(headings.stream().map((heading) -> heading[0]).toList());
			while (rows.next()) {
				List<String> cells = new ArrayList<>(headings.size());
				for (String[] heading : headings) {
					cells.add(GuardedCell.guard(cell(rows, cells.size() + 1, heading, me)));
				}
				out.printRecord(cells);
				printed++;
			}
			return printed;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Each with the key of its words, where it has them. */
	private static List<String[]> headings(ResultSetMetaData columns) throws SQLException {
		List<String[]> headings = new ArrayList<>();
		for (int i = 1; i <= columns.getColumnCount(); i++) {
			headings.add(columns.getColumnLabel(i).split("#"));
		}
		return headings;
	}

	private String cell(ResultSet rows, int place, String[] heading, SignedIn me) throws SQLException {
		String value = rows.getString(place);
		if (value == null) {
			return "";
		}
		if (heading.length == 1) {
			return value;
		}
		return heading[1].equals(DAY)
				? rows.getObject(place, OffsetDateTime.class).atZoneSameInstant(me.zone()).toLocalDate().toString()
				: this.messages.getMessage(heading[1] + "." + value, null, me.locale());
	}

}
