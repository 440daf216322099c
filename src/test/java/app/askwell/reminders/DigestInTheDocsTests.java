package app.askwell.reminders;

import java.nio.file.Files;
import java.nio.file.Path;

import app.askwell.AskwellTest;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The docs show the text part as it is; {@code -Daskwell.test.write=true} writes it anew.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class DigestInTheDocsTests extends WithReminders {

	private static final Path PAGE = Path.of("docs", "digest.txt");

	@Autowired
	private ReminderPost reminderPost;

	@Test
	void showTheTextPart() throws Exception {
		MimeMultipart parts = (MimeMultipart) this.reminderPost.digest(this.maya, this.mail).getContent();
		String text = ((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n")
			.replaceAll("http://localhost:\\d+", "https://askwell.example.org")
			.replaceAll("/m/\\S+", "/m/…")
			.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
		if (Boolean.getBoolean("askwell.test.write")) {
			Files.writeString(PAGE, text);
		}
		assertThat(text).isEqualTo(Files.readString(PAGE));
	}

}
