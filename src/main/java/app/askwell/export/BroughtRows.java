package app.askwell.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the rows of a file into the account, many at a time. Only columns that are told
 * are written; who they belong to is never taken from the file.
 */
class BroughtRows {

	private static final int AT_ONCE = 500;

	/** In letters; a printed handbill goes alone. */
	private static final int FULL = 2 * 1024 * 1024;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final AccountId account;

	private final JdbcClient jdbc;

	private final List<String> waiting = new ArrayList<>();

	private int waitingLetters;

	private @Nullable Part part;

	private List<String> columns = List.of();

	private @Nullable JsonNode settings;

	private long written;

	BroughtRows(AccountId account, JdbcClient jdbc) {
		this.account = account;
		this.jdbc = jdbc;
	}

	void settings(JsonNode found) {
		this.settings = found;
	}

	/**
	 * Takes a row.
	 * @param number the how manieth of its table
	 * @param row whatever stands in its place
	 */
	void row(Part of, int number, JsonNode row) {
		if (!row.isObject()) {
			throw ArchiveRefused.row(of, number, "");
		}
		for (String name : row.propertyNames()) {
			Field column = of.column(name).orElseThrow(() -> ArchiveRefused.unknown(of.table() + "." + name));
			if (!column.takes(row.get(name))) {
				throw ArchiveRefused.row(of, number, name);
			}
		}
		List<String> names = List.copyOf(row.propertyNames());
		if (of != this.part || !names.equals(this.columns) || isFull()) {
			flush();
			this.part = of;
			this.columns = names;
		}
		String text = JSON.writeValueAsString(row);
		this.waiting.add(text);
		this.waitingLetters += text.length();
	}

	/** The settings that the file has. */
	Optional<JsonNode> settings() {
		return Optional.ofNullable(this.settings);
	}

	/** Writes what waits; to be called at the end. */
	long finish() {
		flush();
		return this.written;
	}

	private boolean isFull() {
		return this.waiting.size() >= AT_ONCE || this.waitingLetters >= FULL;
	}

	private void flush() {
		if (this.part == null || this.waiting.isEmpty()) {
			return;
		}
		try {
			this.written += this.jdbc.sql(insert(this.part))
				.param("account", this.account.value())
				.param("rows", "[" + String.join(",", this.waiting) + "]")
				.update();
		}
		catch (DataIntegrityViolationException ex) {
			throw ArchiveRefused.because("refusal.export.does-not-fit", this.part.table());
		}
		this.waiting.clear();
		this.waitingLetters = 0;
	}

	private String insert(Part into) {
		String table = Part.quoted(into.table());
		// A row may tell nothing.
		String comma = this.columns.isEmpty() ? "" : ", ";
		return "insert into %s (account_id%s) select :account%s from jsonb_populate_recordset(null::%s, cast(:rows as jsonb)) r"
			.formatted(table, comma + Part.names(this.columns, ""), comma + Part.names(this.columns, "r."), table);
	}

}
