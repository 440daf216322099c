package app.askwell.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.mail.Claims.Claim;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Nightly;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Each letter once, whoever sends it, with all that it says. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class OutboxTests {

	private static final int MANY = 200;

	@Autowired
	private PostOffice office;

	@Autowired
	private Claims claims;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	@Qualifier("forgetMail")
	private Nightly forgetMail;

	private GreenMail mail;

	private Seeker maya;

	@BeforeEach
	void openAMailServer() {
		this.mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
		this.mail.start();
		this.office.clear();
		this.maya = this.seekers.open();
	}

	@AfterEach
	void closeIt() {
		this.mail.stop();
		this.office.clear();
	}

	@Test
	void sendsALetterOnceWithAllThatItSays() throws Exception {
		this.office.put(this.maya, "2026-W48");
		assertThat(deliver()).isOne();
		assertThat(deliver()).isZero();
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
		MimeMessage letter = this.mail.getReceivedMessages()[0];
		assertThat(letter.getSubject()).isEqualTo("Your week, Maya: 3 first things — Zoë’s thank-you");
		assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(this.maya.email());
		assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("Askwell <askwell@example.org>");
		assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
		assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<https://askwell.example.org/m/x>");
		assertThat(letter.getMessageID()).isEqualTo(this.office.text("message_id", this.maya));
		assertThat(letter.getSentDate()).isEqualTo(Date.from(MovableClock.TUESDAY));
		MimeMultipart parts = (MimeMultipart) letter.getContent();
		assertThat(parts.getContentType()).startsWith("multipart/alternative");
		assertThat(part(parts.getBodyPart(0))).isEqualTo("text/plain Thank Zoë.\n.\nŁódź, 日本");
		assertThat(part(parts.getBodyPart(1))).isEqualTo("text/html <p>Thank <b>Zoë</b>. Łódź, 日本</p>");
	}

	@Test
	void takesALetterOncePerPeriod() {
		assertThat(this.office.put(this.maya, "2026-W48")).isTrue();
		assertThat(this.office.put(this.maya, "2026-W48")).isFalse();
		assertThat(this.office.put(this.maya, "2026-W49")).isTrue();
		assertThat(this.office.put(this.seekers.open(), "2026-W48")).isTrue();
		assertThat(deliver()).isEqualTo(3);
		assertThat(this.office.put(this.maya, "2026-W48")).as("once it is sent").isFalse();
	}

	@Test
	void takesNoneForAnExample() {
		this.everything.sql("update account set email = null, password_hash = null, example_of = ? where id = ?")
			.params(this.seekers.open().account().value(), this.maya.account().value())
			.update();
		assertThat(this.office.put(this.maya, "2026-W48")).isFalse();
	}

	@Test
	void takesNoHeaderOfTwoLines() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Letter("DIGEST", "1", "x", "x", "x", Map.of("X-One", "1\r\nBcc: eve@example.org")));
	}

	@Test
	void twoInstancesSendEachLetterOnce() throws Exception {
		for (int i = 0; i < MANY; i++) {
			this.office.put(this.maya, "P" + i);
		}
		CountDownLatch start = new CountDownLatch(2);
		Callable<Integer> instance = () -> {
			start.countDown();
			start.await();
			return this.office.postman().deliver(server());
		};
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			int sent = 0;
			for (Future<Integer> one : both.invokeAll(List.of(instance, instance))) {
				assertThat(one.get()).as("sent by each").isPositive();
				sent += one.get();
			}
			assertThat(sent).isEqualTo(MANY);
		}
		finally {
			both.shutdownNow();
		}
		assertThat(messageIds()).hasSize(MANY)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(this.office.texts("message_id", this.maya));
	}

	@Test
	void takesOverFromAnInstanceThatDied() throws Exception {
		this.office.put(this.maya, "2026-W48");
		assertThat(this.claims.next(this.clock.instant())).isPresent();
		this.clock.advance(Claims.LEASE.minusSeconds(1));
		assertThat(deliver()).as("while the lease runs").isZero();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(deliver()).isOne();
		assertThat(messageIds()).containsExactly(this.office.text("message_id", this.maya));
	}

	@Test
	void believesALateAcceptanceAndNoLateRefusal() {
		this.office.put(this.maya, "2026-W48");
		Claim slow = this.claims.next(this.clock.instant()).orElseThrow();
		this.clock.advance(Claims.LEASE);
		Claim quick = this.claims.next(this.clock.instant()).orElseThrow();
		settle(slow, new Reply(Answer.NEVER, "550 No"));
		assertThat(this.office.state(this.maya)).isEqualTo("WAITING");
		settle(slow, new Reply(Answer.ACCEPTED, "250 OK"));
		settle(quick, new Reply(Answer.NEVER, "550 No"));
		assertThat(this.office.state(this.maya)).isEqualTo("SENT");
	}

	@Test
	void remembersLettersFor90Days() {
		IntStream.range(0, 3).forEach((i) -> this.office.put(this.maya, "P" + i));
		this.everything.sql("update outbox_mail set next_try_at = ?::timestamptz where period = 'P2'")
			.param(this.clock.instant().plus(Duration.ofDays(365)).toString())
			.update();
		assertThat(deliver()).isEqualTo(2);
		Instant sent = this.clock.instant();
		this.forgetMail.everyNight(sent.plus(Duration.ofDays(90)));
		assertThat(this.office.texts("period", this.maya)).hasSize(3);
		this.forgetMail.everyNight(sent.plus(Duration.ofDays(90)).plusSeconds(1));
		assertThat(this.office.texts("period", this.maya)).as("still to be sent").containsExactly("P2");
	}

	@Test
	void forgetsLettersThatMentionSomeoneAndNoneThatOnlySeemTo() {
		this.office.put(this.maya, letter("1", "What Joann announced to Annette"));
		this.office.put(this.maya, letter("2", "Call ANN, today"));
		this.office.put(this.maya, letter("3", "Zoë (Łódź) wrote, Zoës friend did"));
		this.office.put(this.maya, letter("4", "Mail 山田さん"));
		this.office.put(this.maya, letter("5", "Call P. N\\. [*"));
		assertThat(this.office.forget(this.maya, "Ann", "Zo", "Łód", "P. N.")).isTrue();
		assertThat(this.office.texts("period", this.maya)).containsExactly("1", "3", "4", "5");
		assertThat(this.office.forget(this.maya, "Zoë (Łódź)", "山田", "N\\. [*")).isTrue();
		assertThat(this.office.texts("period", this.maya)).containsExactly("1");
	}

	private static Letter letter(String period, String subject) {
		return new Letter("DIGEST", period, subject, "", "", Map.of());
	}

	private void settle(Claim claim, Reply reply) {
		CurrentAccount.as(claim.account(), () -> {
			this.claims.settle(claim, reply, this.clock.instant());
			return reply;
		});
	}

	private int deliver() {
		return this.office.deliver(server());
	}

	private Server server() {
		return new Server("127.0.0.1", this.mail.getSmtp().getPort(), null, null, Encryption.NONE,
				"askwell@example.org", "Askwell");
	}

	private List<String> messageIds() {
		return Arrays.stream(this.mail.getReceivedMessages()).map((one) -> {
			try {
				return one.getMessageID();
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	private static String part(BodyPart part) throws Exception {
		String type = part.getContentType();
		assertThat(type).containsIgnoringCase("charset=" + StandardCharsets.UTF_8);
		return type.substring(0, type.indexOf(';')) + " " + part.getContent().toString().replace("\r\n", "\n").strip();
	}

}
