package app.askwell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.postgresql.PGConnection;

import org.springframework.core.io.ClassPathResource;

/**
 * What a released version had in its tables, as that version wrote it: its own account,
 * its example, and the history of its schema. docs/upgrades.md says how it is made.
 *
 * @param version the last migration of that version
 * @param rows lines in the format of PostgreSQL's COPY, by what they are copied to: table
 * and columns
 */
record ReleasedDump(String version, Map<String, List<String>> rows) {

	static ReleasedDump of(String version) {
		try (InputStream file = new GZIPInputStream(
				new ClassPathResource("released/V" + version + ".sql.gz").getInputStream())) {
			return new ReleasedDump(version, read(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, List<String>> read(String[] lines) {
		Map<String, List<String>> rows = new LinkedHashMap<>();
		for (int line = 0; line < lines.length; line++) {
			String target = lines[line].substring("COPY ".length(), lines[line].indexOf(" FROM stdin;"));
			int first = line + 1;
			while (!lines[++line].equals("\\.")) {
				// Its rows.
			}
			rows.put(target, List.of(lines).subList(first, line));
		}
		return rows;
	}

	/** Number of rows by table, without the history of the schema. */
	Map<String, Integer> counts() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.rows.forEach((target, lines) -> counts.put(table(target), lines.size()));
		counts.remove("public.flyway_schema_history");
		return counts;
	}

	/**
	 * Fills tables that the migrations of that version made, past triggers and foreign
	 * keys, as a restore does.
	 */
	void restore(Connection connection) throws SQLException, IOException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			for (Map.Entry<String, List<String>> one : this.rows.entrySet()) {
				statement.execute("delete from " + table(one.getKey()));
				String text = String.join("\n", one.getValue()) + "\n";
				connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn("copy " + one.getKey() + " from stdin",
							new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
			}
		}
	}

	private static String table(String target) {
		return target.substring(0, target.indexOf(' '));
	}

}
