package app.askwell.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

/** Puts a snapshot into a zip archive, one entry after the other, in little memory. */
final class BackupWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Snapshot snapshot;

	private final Manifest manifest;

	private final Path home;

	BackupWriter(Snapshot snapshot, Manifest manifest, Path home) {
		this.snapshot = snapshot;
		this.manifest = manifest;
		this.home = home;
	}

	/** Writes everything, and tells how much it was. */
	Map<String, Manifest.Tally> write(OutputStream out) throws IOException, SQLException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		begin(zip, Manifest.ENTRY);
		zip.write(JSON.writeValueAsBytes(this.manifest));
		Map<String, Manifest.Tally> tallies = new LinkedHashMap<>();
		for (Manifest.Table table : this.manifest.tables()) {
			begin(zip, table.entry());
			tallies.put(table.name(), this.snapshot.write(table, zip));
		}
		for (String file : this.manifest.files()) {
			begin(zip, Manifest.fileEntry(file));
			Files.copy(this.home.resolve(file), zip);
		}
		begin(zip, Manifest.CHECKS);
		zip.write(JSON.writeValueAsBytes(new Manifest.Checks(tallies)));
		zip.finish();
		return tallies;
	}

	private void begin(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(this.manifest.madeAt().toEpochMilli());
		zip.putNextEntry(entry);
	}

}
