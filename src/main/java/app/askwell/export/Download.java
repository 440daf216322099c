package app.askwell.export;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * Sends a file to keep. It is written whole before the first byte leaves: whoever
 * downloads slowly keeps no connection to the database, and what goes wrong half-way
 * shows as a page and not as a file that is torn. The file on this machine is for Askwell
 * alone to read, and gone as soon as it was sent, or the program was stopped.
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
		try (FileChannel kept = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE)) {
			write(content, kept);
			response.setContentType(type.toString());
			response.setContentLengthLong(kept.size());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name).build().toString());
			Channels.newInputStream(kept.position(0)).transferTo(response.getOutputStream());
		}
	}

	private void write(Archive.Content content, FileChannel file) throws IOException {
		this.turns.acquireUninterruptibly();
		try {
			content.write(StreamUtils.nonClosing(Channels.newOutputStream(file)));
		}
		finally {
			this.turns.release();
		}
	}

}
