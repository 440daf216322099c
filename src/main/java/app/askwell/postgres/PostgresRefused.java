package app.askwell.postgres;

import java.io.Serial;
import java.nio.file.Path;

/**
 * Why the embedded PostgreSQL does not run: one plain sentence, and what to do about it.
 */
final class PostgresRefused extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private static final String OTHER_DATABASE = "set SPRING_DATASOURCE_URL to the address of another PostgreSQL.";

	private final String action;

	private PostgresRefused(String sentence, String action) {
		super(sentence);
		this.action = action;
	}

	private PostgresRefused(String sentence, String action, Throwable cause) {
		super(sentence, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

	static PostgresRefused inUse(Path home) {
		return new PostgresRefused("Another Askwell is already running with the data in " + home + ".",
				"Use the one that runs, or stop it first, or set ASKWELL_HOME to another directory for this one.");
	}

	static PostgresRefused notPrivate(Path home) {
		return new PostgresRefused(
				"The directory " + home + " already holds other files and is open to other users of this computer.",
				"Set ASKWELL_HOME to a new or an empty directory.");
	}

	static PostgresRefused homeUnusable(Path home, Throwable cause) {
		return new PostgresRefused(
				"Askwell cannot keep its data in " + home + ", which is not a directory of "
						+ System.getProperty("user.name") + ".",
				"Make it one, or set ASKWELL_HOME to another directory.", cause);
	}

	static PostgresRefused otherVersion(Path data, String found, String expected) {
		return new PostgresRefused(
				"The data in " + data + " was written by PostgreSQL " + found + ", and this Askwell brings PostgreSQL "
						+ expected + ".",
				"Run the Askwell that wrote it with --backup=FILE, and this one with an empty ASKWELL_HOME and --restore=FILE; nothing was changed.");
	}

	static PostgresRefused secretLost(Path secret) {
		return new PostgresRefused("The data is there, but its password file " + secret + " is missing.",
				"Put the file back from your backup; nothing was changed.");
	}

	static PostgresRefused diskFull(Path directory) {
		return new PostgresRefused("The disk that holds " + directory + " is full.",
				"Free some space (about 200 MB) and start again, or set ASKWELL_HOME to a directory on another disk.");
	}

	static PostgresRefused noBinaries(String archive) {
		return new PostgresRefused("This build of Askwell brings no PostgreSQL for this computer (" + archive + ").",
				"Build Askwell on the kind of computer that runs it, or " + OTHER_DATABASE);
	}

	static PostgresRefused rootNotPossible() {
		return new PostgresRefused("PostgreSQL refuses to run as root, and this system does not let root step down.",
				"Start Askwell as an ordinary user, or " + OTHER_DATABASE);
	}

	static PostgresRefused notStarted(String reason, Path log, Throwable cause) {
		return new PostgresRefused("PostgreSQL did not start (" + reason + ").",
				"Look into " + log + " for the cause, or " + OTHER_DATABASE, cause);
	}

}
