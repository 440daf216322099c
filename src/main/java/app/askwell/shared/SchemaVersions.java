package app.askwell.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.flywaydb.core.api.MigrationVersion;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * How the tables look, in the versions that this program knows: one for each of its
 * migrations, which are looked for when someone first asks.
 */
public final class SchemaVersions {

	private static final Pattern NAME = Pattern.compile("V([0-9._]+)__.*\\.sql");

	private static final List<MigrationVersion> KNOWN = find();

	private SchemaVersions() {
	}

	/** Whether tables of this version can be brought up to the newest one. */
	public static boolean knows(String version) {
		try {
			return KNOWN.contains(MigrationVersion.fromVersion(version));
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	/** The number of the last migration. */
	public static int newest() {
		return KNOWN.stream().max(Comparator.naturalOrder()).orElseThrow().getMajor().intValueExact();
	}

	private static List<MigrationVersion> find() {
		try {
			return Stream
				.of(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*__*.sql"))
				.map((file) -> NAME.matcher(String.valueOf(file.getFilename())))
				.filter(Matcher::matches)
				.map((name) -> MigrationVersion.fromVersion(name.group(1)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
