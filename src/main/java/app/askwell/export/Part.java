package app.askwell.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as it is in a file.
 *
 * @param text what its rows are
 * @param columns in the order in which they are written, without the account
 * @param order the columns that tell its rows apart
 * @param byItself whether it fills without anyone doing anything
 */
record Part(String table, String text, List<Field> columns, List<String> order, boolean byItself) {

	/** The rows of an account, the same ones always in the same order. */
	String select() {
		return "select %s from %s where account_id = :account order by %s".formatted(
				names(this.columns.stream().map(Field::name).toList(), ""), quoted(this.table), names(this.order, ""));
	}

	/** Columns for a statement, each behind this. */
	static String names(List<String> columns, String before) {
		return columns.stream().map((column) -> before + quoted(column)).collect(Collectors.joining(", "));
	}

	Optional<Field> column(String name) {
		return this.columns.stream().filter((column) -> column.name().equals(name)).findFirst();
	}

	static String quoted(String name) {
		return '"' + name + '"';
	}

}
