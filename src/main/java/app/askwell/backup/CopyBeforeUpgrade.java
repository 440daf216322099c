package app.askwell.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;

import app.askwell.environment.SettingRefused;
import app.askwell.shared.HomeFolder;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Before a new version changes a database that holds something, a copy is made. It
 * changes all of it or nothing, and leaves alone what an even newer one has changed.
 */
@Component
class CopyBeforeUpgrade implements FlywayMigrationStrategy {

	private static final Logger log = LoggerFactory.getLogger(CopyBeforeUpgrade.class);

	private final OwnersDatabase database;

	private final HomeFolder home;

	private final Keyring keys;

	private final Clock clock;

	CopyBeforeUpgrade(JdbcConnectionDetails database, Environment environment, Clock clock) {
		this.database = new OwnersDatabase(database);
		this.home = HomeFolder.of(environment);
		this.keys = new Keyring(this.home, environment);
		this.clock = clock;
	}

	@Override
	public void migrate(Flyway flyway) {
		tidyUp();
		MigrationInfoService versions = flyway.info();
		NewerSchema.refuse(this.database, versions);
		if (versions.current() != null && versions.pending().length > 0) {
			copy();
		}
		try {
			PatientUpgrade.run(flyway::migrate);
		}
		catch (FlywayException ex) {
			throw FailedUpgrade.of(ex);
		}
	}

	private void copy() {
		try {
			Instant now = this.clock.instant();
			BackupFolder folder = new BackupFolder(this.home);
			Backup.Made made = new Backup(this.database, this.home).write(folder.beforeUpgrade(now), this.keys.own(),
					now);
			folder.forgetOld(now);
			log.info("This version changes the database. A copy of it as it was is in {}", made.file());
		}
		catch (IOException | BackupRefused ex) {
			throw new SettingRefused(
					"This version changes the database, and it could not be copied first. " + ex.getMessage(),
					"Make room, or set ASKWELL_HOME to a folder that Askwell can write to; nothing was changed.");
		}
	}

	/** What a restore left behind that was killed after its end. */
	private void tidyUp() {
		try (Connection connection = this.database.connect()) {
			OldSchema.remove(connection);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be looked at", ex);
		}
	}

}
