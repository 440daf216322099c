package app.askwell.export;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import app.askwell.shared.AccountId;
import app.askwell.shared.SchemaVersions;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes {@code askwell.json}: all that an account holds, row by row as the database
 * reads it, so that no more than a few rows are in memory.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountFile {

	static final String NAME = "askwell.json";

	private final AccountFormat format;

	private final AccountHead head;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	AccountFile(AccountFormat format, AccountHead head, JdbcClient jdbc, JsonMapper json) {
		this.format = format;
		this.head = head;
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Leaves the writer open. */
	public void write(AccountId account, Instant now, Writer out) throws IOException {
		// One time zone, so that the same moment always reads the same.
		this.jdbc.sql("set local timezone = 'UTC'").update();
		out.write("{\n");
		for (Map.Entry<String, Object> line : beginning(account, now).entrySet()) {
			out.write(this.json.writeValueAsString(line.getKey()) + ": " + this.json.writeValueAsString(line.getValue())
					+ ",\n");
		}
		out.write("\"tables\": {");
		String before = "\n";
		for (Part part : this.format.parts()) {
			out.write(before + "\"" + part.table() + "\": [");
			writeRows(account, part, out);
			out.write("]");
			before = ",\n";
		}
		out.write("\n}\n}\n");
	}

	private Map<String, Object> beginning(AccountId account, Instant now) {
		Map<String, Object> beginning = new LinkedHashMap<>();
		beginning.put("format", AccountFormat.NAME);
		beginning.put("version", AccountFormat.VERSION);
		beginning.put("schema", SchemaVersions.newest());
		beginning.put("exportedAt", now.toString());
		beginning.put("account", this.head.whose(account));
		beginning.put("settings", this.head.settings(account));
		return beginning;
	}

	private void writeRows(AccountId account, Part part, Writer out) throws IOException {
		Rows.read(this.jdbc.sql("select row_to_json(r)::text from (" + part.select() + ") r")
			.param("account", account.value()), (rows) -> {
				String before = "\n";
				while (rows.next()) {
					out.write(before + rows.getString(1));
					before = ",\n";
				}
			});
	}

}
