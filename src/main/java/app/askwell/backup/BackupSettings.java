package app.askwell.backup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * What the machine says about copies.
 *
 * @param passphrase that seals and opens them; empty for a key in the home folder
 */
@ConfigurationProperties("askwell.backup")
record BackupSettings(@DefaultValue("") String passphrase) {

	/** Also for a command, which starts no application. */
	static BackupSettings of(Environment environment) {
		return Binder.get(environment).bindOrCreate("askwell.backup", BackupSettings.class);
	}

	@Override
	public String toString() {
		return "BackupSettings";
	}

}
