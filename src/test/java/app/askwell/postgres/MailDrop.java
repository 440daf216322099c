package app.askwell.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import org.awaitility.Awaitility;

import static org.awaitility.Awaitility.await;

/** A mail server that outlives every kill, and tells what it took. */
interface MailDrop extends AutoCloseable {

	int port();

	/** The Message-ID of each letter it took, as often as it took it. */
	List<String> taken() throws IOException;

	@Override
	void close();

	/** What Askwell has to know of it. */
	default Map<String, String> environment() {
		return Map.of("ASKWELL_MAIL_HOST", "127.0.0.1", "ASKWELL_MAIL_PORT", String.valueOf(port()),
				"ASKWELL_MAIL_ENCRYPTION", "none", "ASKWELL_MAIL_FROM", "askwell@example.org");
	}

	/** How long it takes at most until a letter that it took can be seen. */
	default Duration delay() {
		return Duration.ofMillis(50);
	}

	/** What it took once nothing is on its way to it any more. */
	default List<String> takenAtRest() throws IOException {
		int[] before = { -1 };
		await().pollInterval(delay()).atMost(Duration.ofSeconds(60)).until(() -> {
			int now = taken().size();
			boolean rests = now == before[0];
			before[0] = now;
			return rests;
		});
		return taken();
	}

	/** One in this process. */
	static MailDrop here() {
		// Its clerks are startled when a caller is killed, which is what a drill is for.
		Awaitility.doNotCatchUncaughtExceptionsByDefault();
		GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
		mail.start();
		return new MailDrop() {

			@Override
			public int port() {
				return mail.getSmtp().getPort();
			}

			@Override
			public List<String> taken() {
				return Arrays.stream(mail.getReceivedMessages()).map((letter) -> {
					try {
						return letter.getMessageID();
					}
					catch (MessagingException ex) {
						throw new IllegalStateException(ex);
					}
				}).toList();
			}

			@Override
			public void close() {
				mail.stop();
			}

		};
	}

}
