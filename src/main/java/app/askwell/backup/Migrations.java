package app.askwell.backup;

import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The schemas that this program knows, and the way from one to another. */
final class Migrations {

	private static final String LOCATION = "db/migration";

	private static final Pattern VERSION = Pattern.compile("V([0-9._]+)__.*\\.sql");

	private Migrations() {
	}

	static boolean isKnown(String schema) {
		try {
			return known().contains(MigrationVersion.fromVersion(schema));
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	static MigrationVersion newest() {
		return known().stream().max(MigrationVersion::compareTo).orElseThrow();
	}

	private static List<MigrationVersion> known() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:" + LOCATION + "/V*.sql");
			return Stream.of(files)
				.map((file) -> VERSION.matcher(String.valueOf(file.getFilename())))
				.filter(Matcher::matches)
				.map((name) -> MigrationVersion.fromVersion(name.group(1)))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The program’s own migrations cannot be read", ex);
		}
	}

	/** Migrates within the transaction of a connection, which nobody ends here. */
	static void migrate(Connection connection, String target) {
		Flyway.configure()
			.dataSource(new OneConnection(connection))
			.locations("classpath:" + LOCATION)
			.target(target)
			.load()
			.migrate();
	}

}
