package app.askwell.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import app.askwell.postgres.DatabaseAlone;
import app.askwell.shared.HomeFolder;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes a copy of everything or restores one, from the command line of the machine
 * itself. A copy can be made while Askwell runs.
 */
public final class BackupCommand {

	/** What can be asked for, by the option that a file follows. */
	private enum Task {

		BACKUP("--backup="), RESTORE("--restore="), RESTORE_OVER("--restore-over=");

		private final String option;

		Task(String option) {
			this.option = option;
		}

	}

	/** Why there is no database is said in a sentence, and not by the frame as well. */
	private static final String QUIET = "logging.level.org.springframework=error";

	private final PrintStream out;

	private final OwnersDatabase database;

	private final HomeFolder home;

	private final Keyring keys;

	private BackupCommand(PrintStream out, ConfigurableApplicationContext context) {
		this.out = out;
		this.database = new OwnersDatabase(context.getBean(JdbcConnectionDetails.class));
		this.home = HomeFolder.of(context.getEnvironment());
		this.keys = new Keyring(this.home, context.getEnvironment());
	}

	/** Whether the command line asks for it. */
	public static boolean isAskedFor(String... arguments) {
		return Arrays.stream(Task.values()).anyMatch((task) -> file(task, arguments) != null);
	}

	private static @Nullable String file(Task task, String... arguments) {
		return Arrays.stream(arguments)
			.filter((argument) -> argument.startsWith(task.option))
			.map((argument) -> argument.substring(task.option.length()).strip())
			.findFirst()
			.orElse(null);
	}

	/**
	 * Does what the command line asks for.
	 * @return the exit code, 0 for success
	 */
	public static int run(PrintStream out, String... arguments) {
		Task task = Arrays.stream(Task.values())
			.filter((one) -> file(one, arguments) != null)
			.findFirst()
			.orElseThrow();
		Path file = Path.of(String.valueOf(file(task, arguments))).toAbsolutePath().normalize();
		Class<?> database = (task == Task.BACKUP) ? DatabaseAlone.InUse.class : DatabaseAlone.class;
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(database)
			.web(WebApplicationType.NONE)
			.properties(QUIET)
			.run(arguments)) {
			BackupCommand command = new BackupCommand(out, context);
			if (task == Task.BACKUP) {
				command.backup(file);
			}
			else {
				command.restore(file, task == Task.RESTORE_OVER);
			}
			return 0;
		}
		catch (BackupRefused ex) {
			out.println(ex.getMessage());
			return 1;
		}
		catch (IOException | UncheckedIOException ex) {
			out.println("A file cannot be read or written: " + ex.getMessage() + " (copy: " + file + ").");
			return 1;
		}
	}

	private void backup(Path file) {
		if (Files.exists(file)) {
			throw BackupRefused.exists(file);
		}
		String passphrase = this.keys.forNew(System.console(), this.out);
		say("Copied", new Backup(this.database, this.home).write(file, passphrase, Instant.now()));
	}

	private void restore(Path file, boolean over) throws IOException {
		Keyring.Opened opened = this.keys.open(file, System.console());
		Restore restore = new Restore(this.database, this.home);
		long accounts = restore.accountsToReplace();
		if (accounts > 0 && !over) {
			throw BackupRefused.notEmpty(file, accounts);
		}
		BackupFolder kept = new BackupFolder(this.home);
		if (accounts > 0) {
			Path before = kept.beforeRestore(Instant.now());
			say("Before that, copied",
					new Backup(this.database, this.home).write(before, this.keys.own(), Instant.now()));
		}
		List<String> strangers = restore.replaceAll(file, opened.passphrase());
		this.out.println("Restored the copy of " + opened.manifest().madeAt() + " from " + file
				+ ". Start Askwell, and sign in with the password of that day.");
		if (!strangers.isEmpty()) {
			this.out.println("Left out, because Askwell does not know them: " + String.join(", ", strangers) + ".");
		}
		// Only now: one of them may be the copy itself.
		kept.forgetOld(Instant.now());
	}

	private void say(String what, Backup.Made made) {
		this.out.printf("%s to %s (%d kB): accounts %d, contacts %d, rows in all %d.%n", what, made.file(),
				(made.bytes() + 1023) / 1024, made.rows("account"), made.rows("contact"), made.rows());
	}

}
