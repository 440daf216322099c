package app.askwell.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/** The database at one moment, whatever others write meanwhile. */
final class Snapshot {

	/**
	 * What a copy leaves out: who is signed in and who tried to, work that is put on the
	 * list anew at each start, and what migrations write themselves.
	 */
	static final List<String> LEFT_OUT = List.of("spring_session", "spring_session_attributes", "attempt",
			"scheduled_tasks", "flyway_schema_history");

	private static final String TABLES = """
			select c.relname, array(select a.attname::text from pg_attribute a
			                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
			                           and a.attgenerated = '' order by a.attnum)
			  from pg_class c
			 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
			   and c.relname <> all (?)
			   and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
			                                             and d.deptype = 'e')
			 order by c.relname
			""";

	private final Sql sql;

	private final CopyManager copies;

	Snapshot(Connection connection) throws SQLException {
		this.sql = new Sql(connection);
		this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
	}

	/** Holds on to this moment until the transaction ends. */
	static Snapshot of(Connection connection) throws SQLException {
		Snapshot snapshot = new Snapshot(connection);
		snapshot.sql.run("set transaction isolation level repeatable read, read only");
		return snapshot;
	}

	/** The last migration; null where none was. */
	@Nullable String schema() throws SQLException {
		if (this.sql.word("select to_regclass('public.flyway_schema_history')::text") == null) {
			return null;
		}
		return this.sql.word("""
				select version from flyway_schema_history where success and version is not null
				 order by installed_rank desc limit 1
				""");
	}

	Manifest manifest(String schema, String program, Instant now, List<String> files) throws SQLException {
		String server = String.valueOf(this.sql.word("show server_version"));
		return new Manifest(Manifest.FORMAT, program, schema, server, now, tables(), sequences(), files);
	}

	List<Manifest.Table> tables() throws SQLException {
		return this.sql.list(TABLES, (row) -> new Manifest.Table(row.getString(1), names(row.getArray(2))),
				(Object) LEFT_OUT.toArray(String[]::new));
	}

	private static List<String> names(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	private List<Manifest.Sequence> sequences() throws SQLException {
		return this.sql.list("""
				select sequencename, last_value from pg_sequences where schemaname = 'public' order by sequencename
				""", (row) -> new Manifest.Sequence(row.getString(1), row.getObject(2, Long.class)));
	}

	/** Writes the rows of a table, one after the other, and counts them. */
	Manifest.Tally write(Manifest.Table table, OutputStream out) throws SQLException, IOException {
		RowSum sum = new RowSum();
		CopyOut copy = this.copies.copyOut("copy (select " + table.list() + " from " + table.written() + ") to stdout");
		try {
			for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
				sum.add(row, 0, row.length);
				out.write(row);
			}
			return sum.tally();
		}
		finally {
			if (copy.isActive()) {
				copy.cancelCopy();
			}
		}
	}

}
