package app.askwell.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Plain statements over one connection, which is also what COPY needs. */
record Sql(Connection connection) {

	/** Turns a row into something. */
	interface Row<T> {

		T of(ResultSet row) throws SQLException;

	}

	/** A name that is taken literally. */
	static String name(String any) {
		return '"' + any.replace("\"", "\"\"") + '"';
	}

	void run(String statement) throws SQLException {
		try (Statement one = this.connection.createStatement()) {
			one.execute(statement);
		}
	}

	<T> List<T> list(String query, Row<T> made, Object... parameters) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(query)) {
			for (int i = 0; i < parameters.length; i++) {
				statement.setObject(i + 1, parameters[i]);
			}
			List<T> found = new ArrayList<>();
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					found.add(made.of(rows));
				}
			}
			return found;
		}
	}

	/** The only value of the only row, or null. */
	@Nullable String word(String query, Object... parameters) throws SQLException {
		List<String> found = new ArrayList<>();
		list(query, (row) -> found.add(row.getString(1)), parameters);
		return found.isEmpty() ? null : found.get(0);
	}

	long number(String query) throws SQLException {
		return list(query, (row) -> row.getLong(1)).get(0);
	}

}
