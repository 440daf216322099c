package app.askwell.backup;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import app.askwell.environment.SettingRefused;
import app.askwell.shared.HomeFolder;
import app.askwell.shared.Nightly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A copy of everything for each day, made by night; older ones go when it is there. */
@Component
class DailyCopies implements Nightly {

	private static final Logger log = LoggerFactory.getLogger(DailyCopies.class);

	private final OwnersDatabase database;

	private final HomeFolder home;

	private final Keyring keys;

	private volatile @Nullable Trouble trouble;

	/**
	 * Why the last copy was not made.
	 *
	 * @param diskFull whether there was no room for it
	 */
	record Trouble(Instant at, boolean diskFull) {

	}

	DailyCopies(JdbcConnectionDetails database, Environment environment) {
		this.database = new OwnersDatabase(database);
		this.home = HomeFolder.of(environment);
		this.keys = new Keyring(this.home, environment);
		if (!this.keys.isReady()) {
			throw new SettingRefused("ASKWELL_BACKUP_PASSPHRASE has fewer than " + Keyring.LEAST + " characters.",
					"Choose a longer one, or leave it out: then a key in ASKWELL_HOME opens the copies.");
		}
	}

	@Override
	public void everyNight(Instant now) {
		make(now);
	}

	/** Makes the copy of this day, anew if there is one; false when it did not work. */
	synchronized boolean make(Instant now) {
		BackupFolder folder = folder();
		try {
			new Backup(this.database, this.home).write(folder.daily(LocalDate.ofInstant(now, ZoneOffset.UTC)),
					this.keys.own(), now);
			folder.forgetOld(now);
			this.trouble = null;
			return true;
		}
		catch (BackupRefused ex) {
			log.warn("{}", ex.getMessage());
			this.trouble = new Trouble(now, ex.isForWantOfSpace());
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The copy of today was not made: {}", ex.getClass().getName());
			this.trouble = new Trouble(now, false);
		}
		return false;
	}

	BackupFolder folder() {
		return new BackupFolder(this.home);
	}

	/** What the last try came to, since this Askwell started; null when it worked. */
	@Nullable Trouble trouble() {
		return this.trouble;
	}

	/** Whether the passphrase is the machine's, and not a key in the folder. */
	boolean hasPassphrase() {
		return this.keys.isSet();
	}

}
