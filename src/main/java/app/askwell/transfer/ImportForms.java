package app.askwell.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** What the import pages post. */
final class ImportForms {

	private ImportForms() {
	}

	/** The file to read. */
	record Upload(@Nullable MultipartFile file) {

		String name() {
			String name = (this.file != null) ? this.file.getOriginalFilename() : null;
			return (name != null) ? name : "";
		}

		/** Refuses when none was chosen, which browsers send as a file without a name. */
		byte[] content() {
			if (this.file == null || name().isEmpty()) {
				throw ImportText.refused("refusal.import.no-file");
			}
			try {
				return this.file.getBytes();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public String toString() {
			return "Upload";
		}

	}

	/**
	 * The choices of one page, and which page it was.
	 *
	 * @param rows may have gaps: most rows leave nothing to choose
	 */
	record Choices(@Nullable List<ImportChoice.@Nullable OfRow> rows, @Nullable String kind, @Nullable Integer page) {

		List<ImportChoice.OfRow> made() {
			return (this.rows == null) ? List.of() : this.rows.stream().filter(Objects::nonNull).toList();
		}

		/** Leads back to the page the choices were made on. */
		String query() {
			return UriComponentsBuilder.newInstance()
				.queryParam("kind", "{kind}")
				.queryParam("page", "{page}")
				.encode()
				.buildAndExpand(Objects.requireNonNullElse(this.kind, ""), Objects.requireNonNullElse(this.page, 1))
				.toUriString();
		}

	}

}
