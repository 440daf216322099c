package app.askwell;

import java.nio.charset.StandardCharsets;

import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Someone going through the pages. */
public record Visit(MockMvcTester mvc, Seeker seeker) {

	public MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(this.seeker.signedIn()).exchange();
	}

	/** Sends a form: names and values in turn. */
	public MvcTestResult post(String path, String... namesAndValues) {
		var request = this.mvc.post().uri(path).with(csrf()).with(this.seeker.signedIn());
		for (int i = 0; i < namesAndValues.length; i += 2) {
			request = request.param(namesAndValues[i], namesAndValues[i + 1]);
		}
		return request.exchange();
	}

	/** Sends a form with a file, as {@code file}. */
	public MvcTestResult upload(String path, String fileName, byte[] file, String formKey) {
		return this.mvc.post()
			.uri(path)
			.with(csrf())
			.with(this.seeker.signedIn())
			.param("formKey", formKey)
			.multipart()
			.part(new MockPart("file", fileName, file))
			.exchange();
	}

	/** A page that is there, with its markup. */
	public String page(String path) {
		MvcTestResult page = get(path);
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** What a page says, without its markup. */
	public String words(String path) {
		return page(path).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
	}

}
