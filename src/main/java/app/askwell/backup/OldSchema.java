package app.askwell.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a copy replaces: put aside under another name, in the transaction that brings the
 * new, and removed when that is kept. Its tables go one by one, because a transaction
 * that removes them all needs more locks than PostgreSQL usually has.
 */
final class OldSchema {

	static final String ASIDE = "before_restore";

	private static final String TABLES = """
			select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
			 where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition
			""";

	/**
	 * The migrations bring them again. Their functions belong to the server, so that only
	 * a superuser could move them.
	 */
	private static final List<String> OURS = List.of("pg_trgm", "fuzzystrmatch");

	/** They stay where they are needed: among the new tables, and once in a database. */
	private static final String EXTENSIONS = """
			select e.extname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where n.nspname = ?
			""";

	private OldSchema() {
	}

	static void putAside(Sql sql) throws SQLException {
		sql.run("alter schema public rename to " + ASIDE);
		sql.run("create schema public");
		sql.run("grant usage on schema public to public");
		for (String extension : sql.list(EXTENSIONS, (row) -> row.getString(1), ASIDE)) {
			String name = Sql.name(extension);
			sql.run(OURS.contains(extension) ? "drop extension " + name + " cascade"
					: "alter extension " + name + " set schema public");
		}
	}

	/** Also what an earlier restore left behind that was killed at the very end. */
	static void remove(Connection connection) throws SQLException {
		Sql sql = new Sql(connection);
		for (String table : sql.list(TABLES, (row) -> row.getString(1), ASIDE)) {
			sql.run("drop table " + table + " cascade");
			connection.commit();
		}
		sql.run("drop schema if exists " + ASIDE + " cascade");
		connection.commit();
	}

}
