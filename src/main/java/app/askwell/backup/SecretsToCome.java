package app.askwell.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import app.askwell.shared.HomeFolder;

/**
 * Files of a copy for the home folder: written beside their places while the database can
 * still take everything back, and put there once it no longer does.
 */
record SecretsToCome(HomeFolder home, Map<String, Path> drafts) implements AutoCloseable {

	/** Writes them down; what is in the folder stays as it is. */
	static SecretsToCome draft(HomeFolder home, Map<String, byte[]> files) throws IOException {
		SecretsToCome secrets = new SecretsToCome(home, new LinkedHashMap<>());
		boolean whole = false;
		try {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				secrets.drafts.put(file.getKey(), home.draft(file.getKey(), file.getValue()));
			}
			whole = true;
			return secrets;
		}
		finally {
			if (!whole) {
				secrets.close();
			}
		}
	}

	/** Puts them in their places. */
	void place() throws IOException {
		for (Map.Entry<String, Path> draft : this.drafts.entrySet()) {
			this.home.place(draft.getValue(), draft.getKey());
		}
	}

	/** Removes drafts that did not get to their place. */
	@Override
	public void close() {
		this.drafts.values().forEach((draft) -> draft.toFile().delete());
	}

}
