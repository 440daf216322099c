package app.askwell.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the server says; kept from growing without end. */
record PostgresLog(Path file) {

	private static final long LARGE = 10_000_000;

	/** Where the log ends now, after putting a large one aside. */
	long end() throws IOException {
		if (!Files.exists(this.file)) {
			return 0;
		}
		if (Files.size(this.file) < LARGE) {
			return Files.size(this.file);
		}
		Files.move(this.file, this.file.resolveSibling(this.file.getFileName() + ".1"),
				StandardCopyOption.REPLACE_EXISTING);
		return 0;
	}

	String since(long start) throws IOException {
		if (!Files.exists(this.file)) {
			return "";
		}
		byte[] all = Files.readAllBytes(this.file);
		int from = (int) Math.min(start, all.length);
		return new String(all, from, all.length - from, StandardCharsets.UTF_8);
	}

}
