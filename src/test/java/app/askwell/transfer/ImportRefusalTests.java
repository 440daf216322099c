package app.askwell.transfer;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ImportedPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@AskwellTest
class ImportRefusalTests extends ImportSteps {

	@Autowired
	private ImportedPeople imported;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "''|This file is empty.", "Dear all, thank you.|We found no table in this file",
					"PK\u0003\u0004zipped|This is a zip archive", "'First Name,Last Name'|no people below them" })
	void saysWhatIsWrongWithAFile(String content, String reason) {
		assertThat(upload(content.getBytes(StandardCharsets.UTF_8), "key")).hasStatus(422)
			.bodyText()
			.contains(reason, "aria-invalid=\"true\"");
		assertThat(this.everything.count("import_batch", this.seeker)).isZero();
	}

	@Test
	void asksForTheFileWhenNoneWasChosen() {
		assertThat(press("/import")).hasStatus(422).bodyText().contains("Please choose the file first");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/choices", "/undo" })
	void findsNoBatchOfSomeoneElse(String action) {
		String batch = uploaded(LinkedInSample.file());
		press(batch);
		this.seeker = this.seekers.open();
		assertThat(press(batch + action, "rows[0].row", "5", "rows[0].choice", "SKIP")).hasStatus(404);
		assertThat(this.mvc.get().uri(batch).with(this.seeker.signedIn())).hasStatus(404);
		assertThat(page("/import")).doesNotContain(batch);
	}

	@Test
	void findsNothingUnderAnIdThatIsNone() {
		assertThat(this.mvc.get().uri("/import/lots").with(this.seeker.signedIn())).hasStatus(404);
		assertThat(this.mvc.post().uri("/import/lots/undo").with(this.seeker.signedIn()).with(csrf())).hasStatus(404);
	}

	@Test
	void hasAPageForAFileThatIsTooLarge() throws Exception {
		String body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
				+ "x".repeat(12 * 1024 * 1024) + "\r\n--edge--\r\n";
		HttpResponse<String> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/import"))
				.header("Content-Type", "multipart/form-data; boundary=edge")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("This file is too large", "Nothing was saved");
	}

	@Test
	void takesNoFileThatDoesNotSayHowLargeItIs() throws Exception {
		assertThat(sentInPieces("/import", "Multipart/form-data; boundary=edge")).isEqualTo(411);
		assertThat(sentInPieces("/export", "multipart/form-data; boundary=edge")).isNotEqualTo(411);
		assertThat(sentInPieces("/import", "application/x-www-form-urlencoded")).isNotEqualTo(411);
	}

	private int sentInPieces(String path, String type) throws Exception {
		byte[] body = "--edge--\r\n".getBytes(StandardCharsets.UTF_8);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
				.version(HttpClient.Version.HTTP_1_1)
				.header("Content-Type", type)
				.POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
				.build(), HttpResponse.BodyHandlers.ofString())
			.statusCode();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void tellsNoNameWhenTheDatabaseRefusesARow(CapturedOutput output) {
		ContactDetails person = ContactDetails.of("Ruth Iyer " + "x".repeat(200), null, null);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.seeker
				.does(() -> this.imported.addAll(this.seeker.account(), List.of(person), LocalDate.of(2026, 11, 24))))
			.satisfies((ex) -> assertThat(ex).hasStackTraceContaining("contact_name_check"))
			.satisfies((ex) -> assertThat(ex.getMostSpecificCause()).hasMessageNotContaining("Iyer"));
		assertThat(output).doesNotContain("Iyer");
	}

}
