package app.askwell.mail;

import app.askwell.environment.SettingRefused;
import app.askwell.shared.Seal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Does not let an instance start with another key than the database's secrets are sealed
 * with: it could open none of them, and would seal new ones that the others cannot open.
 */
@Component
@DependsOnDatabaseInitialization
class SameKey {

	/** Changes the key on purpose. */
	static final String OPTION = "new-key";

	private static final String ON_PURPOSE = " If the key is changed on purpose, or lost, stop all instances and start one of them once with --"
			+ OPTION + "; docs/configuration.md tells what has to be set anew then.";

	SameKey(Seal seal, ApplicationArguments arguments) {
		if (arguments.containsOption(OPTION)) {
			seal.forgetKey();
		}
		switch (seal.fit()) {
			case SAME -> {
			}
			case OTHER -> throw new SettingRefused(
					"ASKWELL_MAIL_KEY (or mail.key in ASKWELL_HOME) is not the key that this database’s secrets are sealed with.",
					"Give this instance the same key as the others." + ON_PURPOSE);
			case MISSING ->
				throw new SettingRefused("This database’s secrets are sealed with a key, and there is none here.",
						"Set ASKWELL_MAIL_KEY as for the other instances, or put mail.key back into ASKWELL_HOME."
								+ ON_PURPOSE);
		}
	}

}
