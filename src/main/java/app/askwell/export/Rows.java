package app.askwell.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that are written on while they are read, so that only a few are in memory. */
final class Rows {

	/** On their way at once; a printed handbill is a row. */
	private static final int AT_ONCE = 200;

	/** Who takes rows from before the first one to the last. */
	interface Reader {

		void read(ResultSet rows) throws SQLException, IOException;

	}

	private Rows() {
	}

	/**
	 * Where rows are read nothing else may be thrown, so what writing throws is wrapped.
	 */
	static void read(JdbcClient.StatementSpec query, Reader reader) throws IOException {
		ResultSetExtractor<Boolean> all = (rows) -> {
			try {
				reader.read(rows);
				return true;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
		try {
			query.withFetchSize(AT_ONCE).query(all);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

}
