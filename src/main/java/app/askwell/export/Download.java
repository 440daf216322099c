package app.askwell.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Sends a file to keep. It is written whole before the first byte leaves: whoever
 * downloads slowly keeps no connection to the database, and what goes wrong half-way
 * shows as a page and not as a file that is torn. The file on this machine is for Askwell
 * alone to read, and gone as soon as it was sent.
 */
@Component
class Download {

	/** More at once would only keep each other waiting for the disk. */
	private static final int AT_ONCE = 2;

	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	/**
	 * Writes a file and sends it.
	 * @param name as it is called where it arrives, in plain letters
	 */
	void send(String name, MediaType type, Archive.Content content, HttpServletResponse response) throws IOException {
		Path file = Files.createTempFile("askwell-export", null);
		try {
			write(content, file);
			response.setContentType(type.toString());
			response.setContentLengthLong(Files.size(file));
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name).build().toString());
			Files.copy(file, response.getOutputStream());
		}
		finally {
			Files.delete(file);
		}
	}

	private void write(Archive.Content content, Path file) throws IOException {
		this.turns.acquireUninterruptibly();
		try (OutputStream out = Files.newOutputStream(file)) {
			content.write(out);
		}
		finally {
			this.turns.release();
		}
	}

}
