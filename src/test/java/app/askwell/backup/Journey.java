package app.askwell.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import app.askwell.shared.HomeFolder;

/** A copy on its way from one home to another, which are both in a folder. */
record Journey(Path folder) {

	static final Instant MADE_AT = Instant.parse("2026-11-24T14:00:00Z");

	HomeFolder from() throws Exception {
		return home("from");
	}

	HomeFolder to() throws Exception {
		return home("to");
	}

	private HomeFolder home(String name) throws Exception {
		return new HomeFolder(Files.createDirectories(this.folder.resolve(name)));
	}

	Path file() {
		return this.folder.resolve("copy.zip.age");
	}

	Backup.Made copy(OwnersDatabase database) throws Exception {
		return new Backup(database, from()).write(file(), CopyByHand.PASSPHRASE, MADE_AT);
	}

	/** Tables that were left out. */
	List<String> restore(OwnersDatabase database) throws Exception {
		return new Restore(database, to()).replaceAll(file(), CopyByHand.PASSPHRASE);
	}

	/** The same for a database that becomes what it was. */
	List<String> thereAndBack(OwnersDatabase database) throws Exception {
		copy(database);
		return restore(database);
	}

}
