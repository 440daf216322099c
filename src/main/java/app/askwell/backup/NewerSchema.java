package app.askwell.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;

import app.askwell.environment.SettingRefused;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tables that a newer program has changed. They say themselves which programs can work
 * with them: the one before can, so that instances are upgraded one by one.
 */
final class NewerSchema {

	private static final Logger log = LoggerFactory.getLogger(NewerSchema.class);

	private static final int UNKNOWN = Integer.MAX_VALUE;

	private NewerSchema() {
	}

	/**
	 * Lets a program pass that can work with the tables.
	 * @throws SettingRefused if they are too new for it
	 */
	static void refuse(OwnersDatabase database, MigrationInfoService versions) {
		MigrationVersion found = newest(versions, true);
		if (found == null) {
			return;
		}
		MigrationVersion known = newest(versions, false);
		if (known == null
				|| known.compareTo(MigrationVersion.fromVersion(String.valueOf(readableFrom(database)))) < 0) {
			throw new SettingRefused(
					"A newer Askwell has changed this database (version " + found
							+ "), and this one knows it as of version " + known + ".",
					"Start the newer Askwell again, or go back to the copy that it made before, as docs/backup.md tells; "
							+ "nothing was changed.");
		}
		log.info("A newer Askwell has changed this database. This one can work with it, too.");
	}

	/** The last of the migrations that are the program's own, or that are not. */
	private static @Nullable MigrationVersion newest(MigrationInfoService versions, boolean foreign) {
		return Arrays.stream(versions.all())
			.filter((one) -> one.getVersion() != null && isForeign(one) == foreign)
			.map(MigrationInfo::getVersion)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private static boolean isForeign(MigrationInfo one) {
		return one.getState() == MigrationState.FUTURE_SUCCESS || one.getState() == MigrationState.FUTURE_FAILED;
	}

	/** The least version that a program must know. */
	private static int readableFrom(OwnersDatabase database) {
		try (Connection connection = database.connect()) {
			Sql sql = new Sql(connection);
			return (sql.word("select to_regprocedure('readable_from()')::text") == null) ? UNKNOWN
					: Math.toIntExact(sql.number("select readable_from()"));
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be looked at", ex);
		}
	}

}
