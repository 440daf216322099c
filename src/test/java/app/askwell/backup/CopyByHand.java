package app.askwell.backup;

import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A copy that only the documentation of the format has a hand in. */
final class CopyByHand {

	static final String PASSPHRASE = "three quiet otters dance";

	/** Fast to open, for it is opened often. */
	private static final int CHEAP = 8;

	private CopyByHand() {
	}

	/** As the documentation says, by other means than the program's. */
	static void write(Path file, int format, String schema, int uncounted, String... files) throws Exception {
		Files.deleteIfExists(file);
		byte[] rows = new byte[300_000];
		new Random(1).nextBytes(rows);
		RowSum sum = new RowSum();
		sum.add(rows, 0, rows.length - uncounted);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream sealed = SealedFile.write(channel, new PassphraseSeal(PASSPHRASE, CHEAP));
				ZipOutputStream zip = new ZipOutputStream(sealed)) {
			put(zip, "manifest.json",
					"""
							{"format": %d, "askwell": "7.0", "schema": "%s", "postgresql": "18.6", "madeAt": "%s", "later": true,
							 "tables": [{"name": "contact", "columns": ["id"]}], "sequences": [], "files": [%s]}
							"""
						.formatted(format, schema, Instant.EPOCH,
								Stream.of(files).map((name) -> '"' + name + '"').collect(Collectors.joining(",")))
						.getBytes(StandardCharsets.UTF_8));
			put(zip, "tables/contact.copy", rows);
			for (String name : files) {
				put(zip, "files/" + name, new byte[10]);
			}
			put(zip, "checks.json", """
					{"tables": {"contact": {"rows": %d, "sum": "%s"}}}
					""".formatted(sum.tally().rows(), sum.tally().sum()).getBytes(StandardCharsets.UTF_8));
		}
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws Exception {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
	}

}
