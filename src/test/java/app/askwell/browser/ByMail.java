package app.askwell.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.mail.GreenPost;
import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What leaves by mail, read from the mail server, and the links in it. */
record ByMail(Walk walk, Everything everything, GreenMail mail) {

	/** Half past eight in New York, by when the weekly e-mail has come. */
	static final Instant MONDAY = Instant.parse("2026-11-30T13:30:00Z");

	void setsTheServer() {
		page().navigate("/settings/mail");
		page().locator("#host").fill("127.0.0.1");
		page().locator("#port").fill(String.valueOf(this.mail.getSmtp().getPort()));
		page().locator("#encryption").selectOption("NONE");
		page().locator("#address").fill("askwell@example.org");
		page().locator("#name").fill("Askwell");
		this.walk.press("Save");
		this.walk.press("Send a test");
		assertThat(page().locator("main .notice")).isVisible();
		this.walk.look("mail-settings");
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
	}

	void thanksFromAskwell(Runnable postman) {
		meetsJoan();
		page().navigate("/");
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write")).first().click();
		assertThat(this.walk.heading()).hasText("Thank Joan Berger");
		this.walk.press("Send it from Askwell");
		assertThat(page().locator("main")).containsText("on its way");
		this.walk.look("thank-you-on-its-way");
		postman.run();
		MimeMessage note = GreenPost.lastTo("joan@example.org", this.mail);
		assertThat(header(note, "Reply-To")).isEqualTo("maya@example.org");
		page().reload();
		assertThat(page().locator("main")).not().containsText("on its way");
	}

	private void meetsJoan() {
		page().navigate("/people?q=Joan");
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Joan Berger")).first().click();
		String joan = page().url();
		page().navigate(joan + "/edit");
		page().locator("#email").fill("joan@example.org");
		this.walk.press("Save");
		page().navigate("/meetings/log?with=" + joan.substring(joan.lastIndexOf('/') + 1));
		page().locator("#learned").fill("The fair in Boston matters most.");
		this.walk.press("Save");
	}

	void followsTheLinksOf(MimeMessage digest) {
		String html = html(digest);
		assertThat(html).contains("Marek Lin", "Send the conference speaker list");
		page().navigate(link(html, "Send the conference speaker list", "Done"));
		this.walk.look("mail-link");
		this.walk.press("I have done it");
		assertThat(page().locator("main")).containsText("Done, noted on");
		page().navigate(link(html, "Introduce me to Tom Alvarez at Corvane", "A week later"));
		page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put it off until")).click();
		assertThat(page().locator("main")).containsText("It comes back on");
		page().navigate("/");
		assertThat(page().locator("main")).not().containsText("Send the conference speaker list");
	}

	/** Whose account it is: the only one there is. */
	Seeker seeker() {
		AccountId account = new AccountId(this.everything.sql("select id from account").query(UUID.class).single());
		return new Seeker(new SignedIn(account, "Maya Torres", ZoneId.of("America/New_York"), Locale.US),
				"maya@example.org");
	}

	/** The first link with these words after this text. */
	private static String link(String html, String after, String words) {
		Matcher found = Pattern.compile("href=\"[^\"]*(/m/[^\"]+)\"[^>]*>" + words + "<")
			.matcher(html.substring(html.indexOf(after)));
		assertThat(found.find()).as(words).isTrue();
		return found.group(1);
	}

	private static String html(MimeMessage letter) {
		try {
			BodyPart last = ((MimeMultipart) letter.getContent()).getBodyPart(1);
			return (String) last.getContent();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String header(MimeMessage letter, String name) {
		try {
			return letter.getHeader(name, null);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Page page() {
		return this.walk.page();
	}

}
