package app.askwell.backup;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

import app.askwell.accounts.MadeUpPassphrase;
import app.askwell.shared.HomeFolder;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/** Where a passphrase comes from. */
final class Keyring {

	/** Of the copies that Askwell makes by itself, in its folder. */
	static final String KEY = "backup.key";

	static final int LEAST = 12;

	private final HomeFolder home;

	/** From the environment; empty when it names none. */
	private final String set;

	Keyring(HomeFolder home, Environment environment) {
		this.home = home;
		this.set = BackupSettings.of(environment).passphrase().strip();
	}

	/** Whether the machine names one. */
	boolean isSet() {
		return !this.set.isEmpty();
	}

	/**
	 * Whether a passphrase that the machine names is long enough, or there is none.
	 */
	boolean isReady() {
		return !isSet() || this.set.length() >= LEAST;
	}

	/**
	 * For copies that nobody asks for.
	 * @throws BackupRefused for a passphrase that is too short
	 */
	String own() {
		if (!isReady()) {
			throw BackupRefused.shortPassphrase(LEAST);
		}
		if (isSet()) {
			return this.set;
		}
		try {
			return this.home.makeKey(KEY);
		}
		catch (IOException ex) {
			throw BackupRefused.notWritten(this.home.file(KEY), ex);
		}
	}

	/** For a copy that someone makes; a made-up one is told once. */
	String forNew(@Nullable Console console, PrintStream out) {
		String typed = isSet() ? this.set : asked(console);
		if (!typed.isEmpty()) {
			if (typed.length() < LEAST) {
				throw BackupRefused.shortPassphrase(LEAST);
			}
			return typed;
		}
		String made = MadeUpPassphrase.next(new SecureRandom());
		out.println("""
				The passphrase of this copy is

				    %s

				It is shown this once. Nobody can open the copy without it: keep it somewhere else than the copy.
				""".formatted(made));
		return made;
	}

	private static String asked(@Nullable Console console) {
		if (console == null) {
			return "";
		}
		String typed = hidden(console, "Passphrase of the copy (Enter for a made-up one): ");
		if (!typed.isEmpty() && !typed.equals(hidden(console, "Once more: "))) {
			throw BackupRefused.otherPassphrase();
		}
		return typed;
	}

	/** The one that opens a copy, and what is in the copy. */
	record Opened(String passphrase, Manifest manifest) {

	}

	/**
	 * Tries what there is, and asks last.
	 * @throws BackupRefused when none opens it, or it is not whole
	 */
	Opened open(Path file, @Nullable Console console) throws IOException {
		List<String> tries = new ArrayList<>();
		if (isSet()) {
			tries.add(this.set);
		}
		if (Files.exists(this.home.file(KEY))) {
			tries.add(this.home.key(KEY));
		}
		for (String one : tries) {
			if (fits(file, one)) {
				return new Opened(one, Restore.check(file, one));
			}
		}
		return opened(file, console, tries);
	}

	private static Opened opened(Path file, @Nullable Console console, List<String> tries) {
		if (console != null) {
			String typed = hidden(console, "Passphrase of the copy: ");
			return new Opened(typed, Restore.check(file, typed));
		}
		throw tries.isEmpty() ? BackupRefused.noPassphrase(file) : BackupRefused.wrongPassphrase(file);
	}

	private static boolean fits(Path file, String passphrase) throws IOException {
		try {
			SealedFile.read(file, passphrase).close();
			return true;
		}
		catch (BackupRefused ex) {
			if (!ex.isWrongPassphrase()) {
				throw ex;
			}
			return false;
		}
	}

	private static String hidden(Console console, String question) {
		char[] typed = console.readPassword(question);
		return (typed != null) ? new String(typed).strip() : "";
	}

}
