package app.askwell.mail;

import java.time.Duration;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.mail.MoodyServer.Mood;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A thank-you that Askwell sends: done when the server has it, due when it will not. */
@AskwellTest
class ThankYouLetterTests extends WithAThankYou {

	@Test
	void isOfferedWhereThereIsAServerAndAnAddress() {
		assertThat(this.visit.words(path())).doesNotContain("Send it from Askwell");
		assertThat(withServer(() -> this.visit.page(path()))).contains("Send it from Askwell",
				"value=\"Thank you for Monday, November 23\"");
		this.everything.sql("update contact set email = null where id = ?")
			.param(this.cast.person("Priya Nair"))
			.update();
		assertThat(withServer(() -> this.visit.words(path()))).doesNotContain("Send it from Askwell");
		assertThat(withServer(() -> send(NOTE))).hasStatus(422).bodyText().contains("Askwell cannot send this one");
	}

	@Test
	@DisplayName("P1: a note without the check-back date does not leave from Askwell either")
	void refusesANoteThatConfirmsNothing() {
		assertThat(withServer(() -> send("Thank you, Priya."))).hasStatus(422)
			.bodyText()
			.contains("Say in your note when you check back", "Thank you, Priya.</textarea>");
		assertThat(this.everything.count("outbox_mail", this.maya)).isZero();
		assertThat(closedAs()).isEmpty();
	}

	@Test
	void asksForASubject() {
		assertThat(withServer(() -> this.visit.post(path() + "/letter", "draft", NOTE, "subject", " ", "version", "0")))
			.hasStatus(422)
			.bodyText()
			.contains("Say in a few words what the mail is about");
	}

	@Test
	@DisplayName("A2: a subject that asks for a job does not leave from Askwell")
	void refusesASubjectThatAsksForAJob() {
		assertThat(withServer(
				() -> this.visit.post(path() + "/letter", "draft", NOTE, "subject", "Are you hiring?", "version", "0")))
			.hasStatus(422)
			.bodyText()
			.containsPattern("(?s)id=\"subject\"[^>]*aria-invalid=\"true\".{0,400}That asks for a job");
		assertThat(this.everything.count("outbox_mail", this.maya)).isZero();
	}

	@Test
	void isOnItsWayUntilTheServerHasIt() throws Exception {
		assertThat(withServer(() -> send(NOTE))).hasRedirectedUrl("/");
		assertThat(closedAs()).isEmpty();
		assertThat(this.visit.words("/")).contains("on its way");
		assertThat(this.visit.words(path())).contains("It goes to priya@example.org").doesNotContain("Send it from");
		try (MoodyServer server = new MoodyServer()) {
			assertThat(this.office.deliver(server.server(null))).isOne();
		}
		assertThat(closedAs()).isEqualTo("SENT");
		assertThat(this.visit.words(path())).contains("Given to the mail server").doesNotContain("on its way");
	}

	@Test
	void goesFromTheServersAddressInTheWritersName() throws Exception {
		GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
		mail.start();
		try {
			withServer(() -> send(NOTE));
			this.office.deliver(new Server("127.0.0.1", mail.getSmtp().getPort(), null, null, Encryption.NONE,
					"askwell@example.org", "Askwell"));
			MimeMessage letter = mail.getReceivedMessages()[0];
			InternetAddress from = (InternetAddress) letter.getFrom()[0];
			assertThat(from.getAddress()).isEqualTo("askwell@example.org");
			assertThat(from.getPersonal()).isEqualTo("Maya Torres");
			assertThat(letter.getReplyTo()).extracting(Object::toString).containsExactly(this.maya.email());
			assertThat(letter.getRecipients(Message.RecipientType.TO)).extracting(Object::toString)
				.containsExactly("priya@example.org");
			assertThat(letter.getSubject()).isEqualTo("Thank you for Monday");
			assertThat(letter.getContentType()).startsWith("text/plain");
			assertThat(letter.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(NOTE);
			assertThat(letter.getHeader("Auto-Submitted")).isNull();
			assertThat(letter.getHeader("List-Unsubscribe")).isNull();
		}
		finally {
			mail.stop();
		}
	}

	@Test
	void aSecondPressSendsNothing() throws Exception {
		withServer(() -> send(NOTE));
		assertThat(withServer(() -> send(NOTE))).hasStatus(302);
		try (MoodyServer server = new MoodyServer()) {
			assertThat(this.office.deliver(server.server(null))).isOne();
			withServer(() -> send(NOTE));
			assertThat(this.visit.post(path() + "/completion/undo")).hasStatus(302);
			assertThat(closedAs()).isEmpty();
			assertThat(withServer(() -> this.visit.post(path() + "/letter", "draft", NOTE, "subject", "Once more")))
				.hasStatus(422)
				.bodyText()
				.contains("Askwell has this note already");
			assertThat(this.office.deliver(server.server(null))).isZero();
		}
		assertThat(this.everything.count("outbox_mail", this.maya)).isEqualTo(1);
	}

	@Test
	@DisplayName("P8: a thank-you that the server will not take is due as before")
	void isDueAgainWithTheServersSentence() throws Exception {
		withServer(() -> send(NOTE));
		try (MoodyServer server = new MoodyServer()) {
			server.next(Mood.NO_SUCH_BOX);
			this.office.deliver(server.server(null));
			assertThat(closedAs()).isEmpty();
			assertThat(this.visit.words(path())).contains("Your note could not be sent", "550 5.1.1 No such mailbox",
					"Not taken, due as before");
			assertThat(this.visit.words("/")).doesNotContain("on its way").contains("Priya Nair");
			this.everything.sql("update contact set email = 'p.nair@example.org' where id = ?")
				.param(this.cast.person("Priya Nair"))
				.update();
			assertThat(withServer(() -> this.visit.post(path() + "/letter", "draft", NOTE, "subject", "Thank you")))
				.hasRedirectedUrl("/");
			assertThat(this.office.text("recipient", this.maya)).isEqualTo("p.nair@example.org");
			assertThat(this.office.deliver(server.server(null))).isOne();
		}
		assertThat(closedAs()).isEqualTo("SENT");
	}

	@Test
	void waitsWithTheServer() throws Exception {
		withServer(() -> send(NOTE));
		try (MoodyServer server = new MoodyServer()) {
			server.next(Mood.COME_LATER);
			this.office.deliver(server.server(null));
			assertThat(this.visit.words(path())).contains("Your note is on its way",
					"The server asks Askwell to come again later");
			this.clock.advance(Duration.ofMinutes(1));
			assertThat(this.office.deliver(server.server(null))).isOne();
		}
		assertThat(closedAs()).isEqualTo("SENT");
	}

	@Test
	void whatWasDoneMeanwhileStaysAsItWasDone() {
		withServer(() -> send(NOTE));
		Claims.Claim slow = this.office.claims().next(this.clock.instant()).orElseThrow();
		this.clock.advance(Claims.LEASE);
		assertThat(this.visit.post(path() + "/completion", "draft", NOTE)).hasStatus(302);
		String history = history();
		this.maya
			.acts(() -> this.office.claims().settle(slow, new Reply(Answer.ACCEPTED, "250 OK"), this.clock.instant()));
		assertThat(this.office.state(this.maya)).isEqualTo("SENT");
		assertThat(history()).isEqualTo(history);
	}

	@Test
	void aLetterWhoseThankYouIsGoneStillLeaves() throws Exception {
		withServer(() -> send(NOTE));
		this.everything.sql("delete from contact where id = ?").param(this.cast.person("Priya Nair")).update();
		try (MoodyServer server = new MoodyServer()) {
			assertThat(this.office.deliver(server.server(null))).isOne();
		}
		assertThat(this.office.state(this.maya)).isEqualTo("SENT");
	}

	@Test
	void theMailLogTellsOfItWithoutItsText() {
		withServer(() -> send(NOTE));
		assertThat(this.visit.words("/settings/mail/log")).contains("Thank you for Monday", "priya@example.org")
			.doesNotContain("introduction to Tom");
	}

	private MvcTestResult send(String note) {
		return this.visit.post(path() + "/letter", "draft", note, "subject", "Thank you for Monday", "version", "0");
	}

}
