package app.askwell.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import app.askwell.shared.HomeFolder;
import app.askwell.shared.Seal;

/** Makes a copy of everything: first beside the place, then there as a whole. */
final class Backup {

	/** What of the folder is needed to read the database; anything else is no part. */
	static final List<String> SECRETS = List.of(Seal.FILE);

	private final OwnersDatabase database;

	private final HomeFolder home;

	Backup(OwnersDatabase database, HomeFolder home) {
		this.database = database;
		this.home = home;
	}

	/**
	 * A copy that was made.
	 *
	 * @param bytes its size
	 */
	record Made(Path file, long bytes, Map<String, Manifest.Tally> tables) {

		long rows() {
			return this.tables.values().stream().mapToLong(Manifest.Tally::rows).sum();
		}

		long rows(String table) {
			Manifest.Tally tally = this.tables.get(table);
			return (tally != null) ? tally.rows() : 0;
		}

	}

	/**
	 * Writes a copy, in place of one of the same name.
	 * @param target an absolute path
	 * @throws BackupRefused when there is nothing to copy, or no room for it
	 */
	Made write(Path target, String passphrase, Instant now) {
		Path folder = Objects.requireNonNull(target.getParent());
		Path draft = target.resolveSibling(target.getFileName() + ".part");
		try {
			HomeFolder.makeFolder(folder);
			Files.deleteIfExists(draft);
			Map<String, Manifest.Tally> tables = fill(draft, passphrase, now);
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			keepName(folder);
			return new Made(target, Files.size(target), tables);
		}
		catch (IOException ex) {
			throw BackupRefused.notWritten(target, ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be read", ex);
		}
		finally {
			draft.toFile().delete();
		}
	}

	private Map<String, Manifest.Tally> fill(Path draft, String passphrase, Instant now)
			throws IOException, SQLException {
		try (Connection connection = this.database.connect();
				FileChannel file = HomeFolder.create(draft);
				OutputStream sealed = SealedFile.write(file, new PassphraseSeal(passphrase))) {
			Snapshot snapshot = Snapshot.of(connection);
			String schema = snapshot.schema();
			if (schema == null) {
				throw BackupRefused.nothingThere();
			}
			Manifest manifest = snapshot.manifest(schema, program(), now, secrets());
			Map<String, Manifest.Tally> tables = new BackupWriter(snapshot, manifest, this.home.path()).write(sealed);
			connection.rollback();
			sealed.close();
			keep(draft);
			return tables;
		}
	}

	/** Until here it may only be in memory. */
	private static void keep(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** So that the name lasts, too; not every system lets a folder be asked for it. */
	private static void keepName(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			// Windows: it looks after that itself.
		}
	}

	/** The version of this program. */
	static String program() throws IOException {
		Properties build = new Properties();
		try (InputStream info = Backup.class.getResourceAsStream("/META-INF/build-info.properties")) {
			if (info != null) {
				build.load(info);
			}
		}
		return build.getProperty("build.version", "unknown");
	}

	private List<String> secrets() {
		return SECRETS.stream().filter((name) -> Files.isRegularFile(this.home.file(name))).toList();
	}

}
