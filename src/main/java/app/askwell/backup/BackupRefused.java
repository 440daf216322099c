package app.askwell.backup;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** A copy is not made, or not taken back: plain sentences, and nothing was changed. */
final class BackupRefused extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private static final String UNCHANGED = " Nothing was changed.";

	/** In bytes: less is none. */
	private static final long LITTLE = 1_000_000;

	/** What callers tell apart. */
	private enum Cause {

		PASSPHRASE, SPACE, OTHER

	}

	private final Cause reason;

	private BackupRefused(String sentence) {
		this(sentence, null, Cause.OTHER);
	}

	private BackupRefused(String sentence, @Nullable Throwable cause, Cause reason) {
		super(sentence, cause);
		this.reason = reason;
	}

	boolean isForWantOfSpace() {
		return this.reason == Cause.SPACE;
	}

	boolean isWrongPassphrase() {
		return this.reason == Cause.PASSPHRASE;
	}

	static BackupRefused exists(Path file) {
		return new BackupRefused("There is already a file " + file + ". Name another one." + UNCHANGED);
	}

	static BackupRefused missing(Path file) {
		return new BackupRefused("There is no file " + file + "." + UNCHANGED);
	}

	static BackupRefused nothingThere() {
		return new BackupRefused("There is nothing to copy yet: nobody has started Askwell on this database.");
	}

	static BackupRefused wrongPassphrase(Path file) {
		return new BackupRefused(
				"This passphrase does not open " + file + ", or the file’s first lines were altered." + UNCHANGED, null,
				Cause.PASSPHRASE);
	}

	static BackupRefused noPassphrase(Path file) {
		return new BackupRefused("Which passphrase opens " + file + "? Set ASKWELL_BACKUP_PASSPHRASE, or "
				+ "ASKWELL_BACKUP_PASSPHRASE_FILE to a file that holds it." + UNCHANGED);
	}

	static BackupRefused shortPassphrase(int least) {
		return new BackupRefused("A passphrase has at least " + least + " characters." + UNCHANGED);
	}

	static BackupRefused otherPassphrase() {
		return new BackupRefused("The two passphrases differ." + UNCHANGED);
	}

	static BackupRefused damaged(Path file, Throwable cause) {
		return new BackupRefused(file + " was altered or cut off, or is no copy of an Askwell." + UNCHANGED, cause,
				Cause.OTHER);
	}

	static BackupRefused newer(Path file, String program) {
		return new BackupRefused(
				file + " was written by a newer Askwell (" + program + "). Restore it with that one." + UNCHANGED);
	}

	static BackupRefused notEmpty(Path file, long accounts) {
		return new BackupRefused("This Askwell already holds data (accounts: " + accounts + "). To replace all of it, "
				+ "use --restore-over=" + file + ": a copy of it is made first." + UNCHANGED);
	}

	static BackupRefused inUse(long connections) {
		return new BackupRefused("Askwell or something else still works with this database (connections: " + connections
				+ "). Stop it and try again." + UNCHANGED);
	}

	static BackupRefused notTheSame(String table) {
		return new BackupRefused(
				"What arrived in the table " + table + " is not what the copy holds; all of it was taken back.");
	}

	static BackupRefused restoredWithoutKey(IOException cause) {
		return new BackupRefused(
				"The copy was restored, but mail.key could not be put into the home folder ("
						+ cause.getClass().getSimpleName() + "): set the password of the mail server once more.",
				cause, Cause.OTHER);
	}

	static BackupRefused restoredUntidily(SQLException cause) {
		return new BackupRefused("The copy was restored, but what it replaced could not be removed: "
				+ "Askwell does that when it starts.", cause, Cause.OTHER);
	}

	static BackupRefused notWritten(Path file, IOException cause) {
		boolean full = isFull(file.getParent(), cause);
		String reason = full ? "the disk is full" : cause.getClass().getSimpleName();
		return new BackupRefused("The copy " + file + " could not be written: " + reason + ". Earlier ones are kept.",
				cause, full ? Cause.SPACE : Cause.OTHER);
	}

	private static boolean isFull(@Nullable Path folder, IOException cause) {
		return (folder != null && Files.isDirectory(folder) && folder.toFile().getUsableSpace() < LITTLE)
				|| String.valueOf(cause.getMessage())
					.matches("(?s).*(No space left|quota exceeded|not enough space).*");
	}

}
