package app.askwell.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.mail.GreenPost;
import app.askwell.reminders.ReminderPost;
import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The digest as it arrived at a mail server: on a phone and beside a list of mails, by
 * day and by night. {@code -Daskwell.test.write=true} puts the pictures into the docs.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class DigestLookTests {

	@Autowired
	private ReminderPost reminderPost;

	@Autowired
	private GreenPost post;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private GreenMail mail;

	private String page;

	@BeforeEach
	void sendTheDigest() throws Exception {
		this.clock.reset();
		this.mail = this.post.open();
		Seeker maya = this.seekers.open();
		Cast.join(this.everything, maya);
		this.page = (String) ((MimeMultipart) this.reminderPost.digest(maya, this.mail).getContent()).getBodyPart(1)
			.getContent();
	}

	@AfterEach
	void closeTheMailServer() {
		this.post.close(this.mail);
	}

	@ParameterizedTest
	@CsvSource({ "320, LIGHT", "320, DARK", "600, LIGHT", "600, DARK" })
	void readsWell(int width, ColorScheme colors) throws IOException {
		try (BrowserSession session = BrowserSession.open(new Look(width, 900, colors, true))) {
			session.page().setContent(this.page);
			session.assertAccessible();
			assertThat(session.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
			session.assertStayedOnThisMachine();
			Path picture = session.screenshot("digest-%d-%s".formatted(width, colors.name().toLowerCase(Locale.ROOT)));
			if (Boolean.getBoolean("askwell.test.write")) {
				Files.copy(picture, Path.of("docs", "screenshots").resolve(picture.getFileName()),
						StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

}
