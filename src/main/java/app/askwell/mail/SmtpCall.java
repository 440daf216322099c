package app.askwell.mail;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Properties;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPSSLTransport;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with the mail server. Several letters can be sent in one. It never hangs
 * and never throws: whatever happens is a {@link Reply}.
 */
final class SmtpCall implements AutoCloseable {

	/** For connecting, and for each of the dozen answers that a letter takes. */
	static final Duration LIMIT = Duration.ofSeconds(10);

	private final Server server;

	private final Session session;

	private @Nullable SMTPTransport line;

	SmtpCall(Server server, Duration limit) {
		this.server = server;
		this.session = Session.getInstance(settings(server, limit.toMillis()));
	}

	/** Sends a letter, over the line that is open if there is one. */
	Reply send(Outgoing mail) {
		MimeMessage letter;
		try {
			letter = new MimeLetter(this.session, this.server, mail);
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			return Reply.of(Answer.UNWRITABLE);
		}
		return this.server.isLockedOut() ? Reply.of(Answer.NO_PASSWORD) : send(letter);
	}

	private Reply send(MimeMessage letter) {
		SMTPTransport open = (this.line != null) ? this.line : newLine();
		this.line = open;
		try {
			if (!open.isConnected()) {
				open.connect(this.server.host(), this.server.port(), this.server.user(), this.server.password());
			}
			open.sendMessage(letter, letter.getAllRecipients());
			return new Reply(Answer.ACCEPTED, open.getLastServerResponse());
		}
		catch (AuthenticationFailedException ex) {
			return SmtpTrouble.signingIn(ex, open);
		}
		catch (MessagingException ex) {
			return SmtpTrouble.of(ex, open);
		}
	}

	private SMTPTransport newLine() {
		return (this.server.encryption() == Encryption.TLS)
				? new SMTPSSLTransport(this.session, new URLName("smtps", null, -1, null, null, null))
				: new SMTPTransport(this.session, new URLName("smtp", null, -1, null, null, null));
	}

	@Override
	public void close() {
		if (this.line != null) {
			try {
				this.line.close();
			}
			catch (MessagingException ex) {
				// The letters are where they belong; nobody waits for the good-bye.
				this.line = null;
			}
		}
	}

	private static Properties settings(Server server, long limit) {
		String protocol = (server.encryption() == Encryption.TLS) ? "mail.smtps." : "mail.smtp.";
		boolean agreeing = server.encryption() == Encryption.STARTTLS;
		Properties settings = new Properties();
		settings.put(protocol + "connectiontimeout", String.valueOf(limit));
		settings.put(protocol + "timeout", String.valueOf(limit));
		settings.put(protocol + "writetimeout", String.valueOf(limit));
		settings.put(protocol + "localhost", server.domain());
		settings.put(protocol + "auth", String.valueOf(server.user() != null));
		settings.put(protocol + "auth.mechanisms", "PLAIN LOGIN");
		settings.put(protocol + "starttls.enable", String.valueOf(agreeing));
		settings.put(protocol + "starttls.required", String.valueOf(agreeing));
		settings.put(protocol + "ssl.checkserveridentity", "true");
		return settings;
	}

}
