package app.askwell.backup;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.askwell.environment.SettingRefused;
import org.flywaydb.core.api.FlywayException;

/**
 * Words for a migration that failed. All of them are one transaction, so the tables are
 * what they were, and the program before starts with them.
 */
final class FailedUpgrade {

	private static final Pattern FILE = Pattern.compile("V[0-9._]+__\\w+\\.sql");

	private FailedUpgrade() {
	}

	/** Quotes nothing that the database says, which may quote what somebody wrote. */
	static SettingRefused of(FlywayException failure) {
		Matcher file = FILE.matcher(String.valueOf(failure.getMessage()));
		return new SettingRefused("This version could not change the database to what it needs"
				+ (file.find() ? ": " + file.group() + " failed" : "") + state(failure) + ". Nothing was changed.",
				"The Askwell that you had before starts with it as it is. A copy of everything is in the folder "
						+ "backups of ASKWELL_HOME. What the database says to it is in its own log.");
	}

	private static String state(Throwable failure) {
		return states(failure).findFirst().map((state) -> " (SQL state " + state + ")").orElse("");
	}

	/** What the database called it, five letters each, the outermost first. */
	static Stream<String> states(Throwable failure) {
		return Stream.<Throwable>iterate(failure, (one) -> one != null, Throwable::getCause)
			.filter(SQLException.class::isInstance)
			.map((one) -> ((SQLException) one).getSQLState())
			.filter((state) -> state != null);
	}

}
