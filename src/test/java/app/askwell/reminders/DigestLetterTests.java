package app.askwell.reminders;

import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Crowd;
import app.askwell.Seeker;
import app.askwell.Statements;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What the letter says, and what it never does. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class DigestLetterTests extends WithReminders {

	private static final List<String> IN_ORDER = List.of("Four people are waiting to hear from you",
			"You are looking for VP Marketing roles in medical devices, at private companies of 50–500 people in "
					+ "Greater Boston.",
			"Priya Nair", "Write the thank-you", "Dan Kowalski", "Agreed to: Send the BayMedTech hiring list",
			"Check back", "Done", "A week later", "Lena Marsh", "Ruth Okafor", "tomorrow", "Tom Alvarez",
			"Prepared, with 3 questions", "BayMedTech mixer", "Not prepared yet", "Prepare it", "2 given, 2 received.",
			"Sam Ortiz has helped twice and had nothing back.",
			"You get this every Monday soon after 8:00 AM, New York time.", "Stop these e-mails");

	@Autowired
	private Statements statements;

	@Test
	void arrivesWithEverythingInBothParts() throws Exception {
		write();
		MimeMessage[] arrived = this.post.deliver(this.mail);
		assertThat(arrived).hasSize(1);
		assertThat(arrived[0].getSubject()).isEqualTo("Four people are waiting to hear from you");
		assertThat(arrived[0].getHeader("List-Unsubscribe")[0]).startsWith("<http").contains("/m/").endsWith(">");
		assertThat(arrived[0].getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
		MimeMultipart parts = (MimeMultipart) arrived[0].getContent();
		assertThat(words((String) parts.getBodyPart(0).getContent())).containsSubsequence(IN_ORDER);
		assertThat(words(shown((String) parts.getBodyPart(1).getContent()))).containsSubsequence(IN_ORDER);
	}

	@Test
	void loadsNothingAndLeadsOnlyHere() {
		write();
		String page = letter("html_part");
		assertThat(page).doesNotContain("<img", "<script", "<link", "url(", "@import");
		assertThat(page.split("href=\"")).hasSizeGreaterThan(12).allSatisfy((part) -> {
			if (!part.startsWith("<!doctype") && !part.startsWith("<!DOCTYPE")) {
				assertThat(part).startsWith("http://localhost:");
			}
		});
	}

	@Test
	void takesNamesThatMeanHarm() {
		String evil = "<script>alert(1)</script>\"'&{{x}}${7*7}[[${9*9}]]#{menu.today}";
		rename("Dan Kowalski", evil);
		rename("Lena Marsh", "Ł".repeat(200));
		rename("Ruth Okafor", "יעל כהן");
		rename("Priya Nair", "Eve\r\nBcc: eve@example.org");
		write();
		assertThat(letter("html_part")).doesNotContain("<script>alert")
			.contains(">" + HtmlUtils.htmlEscape(evil) + "<", "Ł".repeat(200), "יעל כהן");
		assertThat(letter("text_part")).contains(evil, "Ł".repeat(200), "יעל כהן");
		assertThat(letter("subject")).isEqualTo("Four people are waiting to hear from you");
		assertThat(letter("array_to_string(headers, '|')")).doesNotContain("Bcc");
	}

	@Test
	void namesNobodyAndNothingPrivateInTheSubject() {
		write();
		List<String> names = this.everything
			.sql("select unnest(string_to_array(name, ' ')) from contact where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.list();
		assertThat(letter("subject")).doesNotContain(names);
	}

	@Test
	void tellsOfNobodyElsesPeople() {
		Seeker otto = this.seekers.open("Otto Brandt", this.maya.me().zone());
		Cast.join(this.everything, otto);
		this.everything.sql("update contact set name = 'Zed ' || name where account_id = ?")
			.param(otto.account().value())
			.update();
		write();
		assertThat(letter("text_part || html_part")).contains("Priya Nair").doesNotContain("Zed ");
	}

	@Test
	void ringsTheAlarmAboutReach() {
		run("update target_company set removed_on = '2026-11-01' where account_id = :a");
		write();
		assertThat(letter("text_part")).contains("COFFEE IS NOT A PLAN.", "For three weeks nobody you met");
		assertThat(letter("html_part")).contains("Coffee is not a plan.");
	}

	@Test
	void asksHowAMeetingWentThatIsOver() {
		begin();
		at("2026-11-30T08:31:00-05:00");
		look();
		assertThat(letter("text_part")).containsSubsequence("Tom Alvarez", "How did it go?", "Log it:");
	}

	@Test
	void costsTheSameForTenPeopleAndForAThousand() {
		assertThat(cost(10)).isEqualTo(cost(1000)).hasSizeLessThanOrEqualTo(14);
	}

	private List<String> cost(int people) {
		Seeker seeker = this.seekers.open();
		Crowd.fill(this.everything, seeker, people, seeker.me().today(this.clock));
		look(seeker);
		this.everything.sql("update account_reminders set next_digest_at = ?::timestamptz where account_id = ?")
			.params(this.clock.instant().toString(), seeker.account().value())
			.update();
		this.statements.forget();
		look(seeker);
		assertThat(letters(seeker)).hasSize(1);
		return this.statements.sent();
	}

	private void rename(String who, String name) {
		this.everything.sql("update contact set name = ? where account_id = ? and name = ?")
			.params(name, this.maya.account().value(), who)
			.update();
	}

	/** On Tuesday, when most is due. */
	private void write() {
		begin();
		run("""
				update account_reminders set next_digest_at = '2026-11-24T13:59Z' where account_id = :a
				""");
		look();
		assertThat(letters()).hasSize(1);
	}

	private static String shown(String page) {
		return HtmlUtils.htmlUnescape(page.replaceFirst("(?s)<head>.*</head>", "").replaceAll("<[^>]+>", ""));
	}

	private static String words(String text) {
		return text.replaceAll("[\\s\u00a0]+", " ");
	}

}
