package app.askwell.paper;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A sheet as a PDF.
 *
 * @param pdf the file
 * @param pages how many pages it has
 */
public record Printed(byte[] pdf, int pages) {

	/**
	 * Shows it in the browser.
	 * @param fileName what it is called when it is saved, such as {@code handbill.pdf}
	 */
	public ResponseEntity<byte[]> answer(String fileName) {
		ContentDisposition shown = ContentDisposition.inline().filename(fileName, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
			.body(this.pdf);
	}

}
