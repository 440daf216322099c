package app.askwell.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import app.askwell.shared.HomeFolder;
import app.askwell.shared.SchemaVersions;

/**
 * Replaces everything by what a copy holds. The copy is read to its end before anything
 * is written; then all of it arrives in one transaction, or nothing does.
 */
final class Restore {

	/** Those of the same user are always seen; a restore is the only one that may be. */
	private static final String OTHERS = """
			select count(*) from pg_stat_activity
			 where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
			""";

	private static final String ACCOUNTS = "select count(*) from account";

	private final OwnersDatabase database;

	private final HomeFolder home;

	Restore(OwnersDatabase database, HomeFolder home) {
		this.database = database;
		this.home = home;
	}

	/**
	 * Reads a copy and changes nothing.
	 * @throws BackupRefused when it is not whole or comes from a newer Askwell
	 */
	static Manifest check(Path file, String passphrase) {
		try {
			Manifest manifest = new BackupReader(file, passphrase).read(new BackupReader.Taker() {
			});
			if (!SchemaVersions.knows(manifest.schema())) {
				throw BackupRefused.newer(file, manifest.askwell());
			}
			return manifest;
		}
		catch (IOException | SQLException ex) {
			throw BackupRefused.damaged(file, ex);
		}
	}

	/**
	 * How many accounts a copy would replace.
	 * @throws BackupRefused when someone works with the database
	 */
	long accountsToReplace() {
		try (Connection connection = this.database.connect()) {
			Sql sql = new Sql(connection);
			alone(sql);
			return (sql.word("select to_regclass('public.account')::text") != null) ? sql.number(ACCOUNTS) : 0;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be read", ex);
		}
	}

	/**
	 * Puts the copy in the place of everything.
	 * @return tables that it holds and Askwell does not know, left out
	 */
	List<String> replaceAll(Path file, String passphrase) {
		try (Connection connection = this.database.connect()) {
			OldSchema.remove(connection);
			Arrival arrival = arrive(connection, new BackupReader(file, passphrase));
			try (SecretsToCome secrets = SecretsToCome.draft(this.home, arrival.files())) {
				connection.commit();
				tidyUp(connection, secrets);
			}
			return arrival.strangers();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The copy could not be restored", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The copy is there for good; what fails now takes nothing back. */
	private static void tidyUp(Connection connection, SecretsToCome secrets) {
		try {
			secrets.place();
			OldSchema.remove(connection);
			new Sql(connection).run("analyze");
			connection.commit();
		}
		catch (IOException ex) {
			throw BackupRefused.restoredWithoutKey(ex);
		}
		catch (SQLException ex) {
			throw BackupRefused.restoredUntidily(ex);
		}
	}

	private static Arrival arrive(Connection connection, BackupReader reader) throws SQLException, IOException {
		Sql sql = new Sql(connection);
		alone(sql);
		OldSchema.putAside(sql);
		Arrival arrival = new Arrival(connection);
		reader.read(arrival);
		arrival.finish();
		alone(sql);
		return arrival;
	}

	/**
	 * Looks who else is there at this moment.
	 * @throws BackupRefused when somebody is
	 */
	static void alone(Sql sql) throws SQLException {
		// Otherwise a transaction sees what it saw when it first looked.
		sql.run("select pg_stat_clear_snapshot()");
		long others = sql.number(OTHERS);
		if (others > 0) {
			throw BackupRefused.inUse(others);
		}
	}

}
