package app.askwell.backup;

import java.sql.Connection;

import org.flywaydb.core.Flyway;

/** The way from one schema to another. */
final class Migrations {

	private Migrations() {
	}

	/** Migrates within the transaction of a connection, which nobody ends here. */
	static void migrate(Connection connection, String target) {
		Flyway.configure()
			.dataSource(new OneConnection(connection))
			.locations("classpath:db/migration")
			.target(target)
			.load()
			.migrate();
	}

}
