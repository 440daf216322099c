package app.askwell.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StreamUtils;

/** Files in one, written one after the other. */
class Archive {

	static final String README = "README.txt";

	private final ZipOutputStream zip;

	private final LocalDateTime now;

	/**
	 * Begins one.
	 * @param now when its files were written, on the clock of the account
	 */
	Archive(OutputStream out, LocalDateTime now) {
		this.zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
		this.now = now;
	}

	/** What a file says, written into the archive. */
	interface Content {

		void write(OutputStream out) throws IOException;

	}

	void add(String name, Content content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(this.now);
		this.zip.putNextEntry(entry);
		content.write(StreamUtils.nonClosing(this.zip));
		this.zip.closeEntry();
	}

	void finish() throws IOException {
		this.zip.finish();
		this.zip.flush();
	}

	/** With line ends that every editor shows. */
	static byte[] readme() throws IOException {
		return new ClassPathResource("export/" + README).getContentAsString(StandardCharsets.UTF_8)
			.replace("\n", "\r\n")
			.getBytes(StandardCharsets.UTF_8);
	}

}
