package app.askwell.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Puts the rows of a copy into the tables of its schema, and looks whether they arrived.
 * Triggers rest meanwhile, and foreign keys come back afterwards: the rows follow in no
 * order that suits them, and what they ask for is then checked for all at once.
 */
final class Arrival implements BackupReader.Taker {

	private static final String FOREIGN_KEYS = """
			select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)),
			       format('alter table %s drop constraint %I', conrelid::regclass, conname)
			  from pg_constraint
			 where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
			 order by conrelid::regclass::text, conname
			""";

	/** Whoever brings closed accounts back has a week to look at them. */
	private static final String CLOSED = "update account set goes_at = now() + interval '7 days' where goes_at <= now()";

	private final Sql sql;

	private final CopyManager copies;

	private final Snapshot arrived;

	private final Set<String> known = new HashSet<>();

	private final List<String> foreignKeys = new ArrayList<>();

	private final List<String> strangers = new ArrayList<>();

	private final Map<String, byte[]> files = new HashMap<>();

	Arrival(Connection connection) throws SQLException {
		this.sql = new Sql(connection);
		this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
		this.arrived = new Snapshot(connection);
	}

	@Override
	public void begin(Manifest manifest) throws SQLException {
		Migrations.migrate(this.sql.connection(), manifest.schema());
		liftForeignKeys();
		empty();
		for (Manifest.Sequence sequence : manifest.sequences()) {
			if (sequence.last() != null) {
				this.sql.word("select setval(to_regclass(?), ?)::text", Sql.name(sequence.name()), sequence.last());
			}
		}
	}

	private void liftForeignKeys() throws SQLException {
		for (String[] key : this.sql.list(FOREIGN_KEYS, (row) -> new String[] { row.getString(1), row.getString(2) })) {
			this.foreignKeys.add(key[0]);
			this.sql.run(key[1]);
		}
	}

	private void empty() throws SQLException {
		for (Manifest.Table table : this.arrived.tables()) {
			this.known.add(table.name());
			this.sql.run("alter table " + table.written() + " disable trigger user");
			// Migrations may have put something there already.
			this.sql.run("truncate " + table.written());
		}
	}

	/** A table that Askwell does not know is somebody else's, and left out. */
	@Override
	public void table(Manifest.Table table, InputStream rows) throws SQLException, IOException {
		if (this.known.contains(table.name())) {
			this.copies.copyIn("copy " + table.written() + " (" + table.list() + ") from stdin", rows);
		}
		else {
			this.strangers.add(table.name());
		}
	}

	@Override
	public void end(Manifest.Table table, Manifest.Tally tally) throws SQLException, IOException {
		if (this.known.contains(table.name())
				&& !tally.equals(this.arrived.write(table, OutputStream.nullOutputStream()))) {
			throw BackupRefused.notTheSame(table.name());
		}
	}

	@Override
	public void file(String name, byte[] content) {
		this.files.put(name, content);
	}

	/** After the last row: everything is on guard again, and as new as this program. */
	void finish() throws SQLException {
		for (String table : this.known) {
			this.sql.run("alter table " + Sql.name(table) + " enable trigger user");
		}
		for (String key : this.foreignKeys) {
			this.sql.run(key);
		}
		Migrations.migrate(this.sql.connection(), "latest");
		this.sql.run(CLOSED);
	}

	/** Tables that were left out. */
	List<String> strangers() {
		return this.strangers;
	}

	/** The files of the home folder that came along. */
	Map<String, byte[]> files() {
		return this.files;
	}

}
