package app.askwell.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** The file to bring back. */
record ArchiveForm(@Nullable MultipartFile file) {

	/**
	 * Its bytes, as they are read from the disk. Browsers send no file as one without a
	 * name.
	 */
	InputStream content() {
		String name = (this.file != null) ? this.file.getOriginalFilename() : null;
		if (this.file == null || name == null || name.isEmpty()) {
			throw ArchiveRefused.because("refusal.export.no-file");
		}
		try {
			return this.file.getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return "ArchiveForm";
	}

}
