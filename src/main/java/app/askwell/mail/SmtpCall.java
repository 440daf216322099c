package app.askwell.mail;

import java.io.UnsupportedEncodingException;
import java.util.Properties;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.smtp.SMTPSSLTransport;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with the mail server. Several letters can be sent in one. It never hangs
 * and never throws what the server did: whatever happens is a {@link Reply}.
 */
final class SmtpCall implements AutoCloseable {

	private final Server server;

	private final Caller caller;

	private final HangUp hangUp;

	private final Session plain;

	private final Session wide;

	private @Nullable SMTPTransport line;

	private boolean lineIsWide;

	SmtpCall(Server server, Caller caller) {
		this.server = server;
		this.caller = caller;
		this.hangUp = new HangUp(caller.trusting());
		this.plain = Session.getInstance(settings(false));
		this.wide = Session.getInstance(settings(true));
	}

	/** Sends a letter, over the line that is open if there is one. */
	Reply send(Outgoing mail) {
		if (this.server.isLockedOut()) {
			return Reply.of(Answer.NO_PASSWORD);
		}
		try {
			String to = Addresses.written(mail.to());
			boolean asWide = !Addresses.isPlain(to);
			MimeLetter letter = new MimeLetter(asWide ? this.wide : this.plain, this.server, mail, to);
			SMTPTransport open = line(asWide);
			return this.hangUp.within(this.caller.whole(), () -> send(letter, open, asWide));
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			return Reply.of(Answer.UNWRITABLE);
		}
	}

	private Reply send(MimeLetter letter, SMTPTransport open, boolean asWide) {
		try {
			if (!open.isConnected()) {
				open.connect(this.server.host(), this.server.port(), this.server.user(), this.server.password());
			}
		}
		catch (AuthenticationFailedException ex) {
			return SmtpTrouble.signingIn(ex, open);
		}
		catch (MessagingException ex) {
			return SmtpTrouble.connecting(ex, open);
		}
		if (asWide && !open.supportsExtension("SMTPUTF8")) {
			return Reply.of(Answer.PLAIN_ALONE);
		}
		try {
			open.sendMessage(letter, letter.getAllRecipients());
			return new Reply(Answer.ACCEPTED, open.getLastServerResponse());
		}
		catch (MessagingException ex) {
			return SmtpTrouble.sending(ex, open);
		}
	}

	/** One for addresses with any letters is asked for when there is such an address. */
	private SMTPTransport line(boolean asWide) {
		SMTPTransport open = this.line;
		if (open == null || this.lineIsWide != asWide) {
			// Without a farewell, which may last as long as a letter.
			this.hangUp.now();
			open = newLine(asWide ? this.wide : this.plain);
			this.line = open;
			this.lineIsWide = asWide;
		}
		return open;
	}

	private SMTPTransport newLine(Session session) {
		return (this.server.encryption() == Encryption.TLS)
				? new SMTPSSLTransport(session, new URLName("smtps", null, -1, null, null, null))
				: new SMTPTransport(session, new URLName("smtp", null, -1, null, null, null));
	}

	/** Hangs up; the next letter opens a line of its own. */
	@Override
	public void close() {
		SMTPTransport open = this.line;
		this.line = null;
		if (open != null) {
			this.hangUp.within(this.caller.whole(), () -> bidFarewell(open));
		}
	}

	private static Reply bidFarewell(SMTPTransport open) {
		try {
			open.close();
			return Reply.of(Answer.ACCEPTED);
		}
		catch (MessagingException ex) {
			// The letters are where they belong; nobody waits for the good-bye.
			return Reply.of(Answer.NO_ANSWER);
		}
	}

	private Properties settings(boolean asWide) {
		String protocol = (this.server.encryption() == Encryption.TLS) ? "mail.smtps." : "mail.smtp.";
		String limit = String.valueOf(this.caller.answer().toMillis());
		String agreeing = String.valueOf(this.server.encryption() == Encryption.STARTTLS);
		Properties settings = new Properties();
		settings.put(protocol + "connectiontimeout", limit);
		settings.put(protocol + "timeout", limit);
		settings.put(protocol + "writetimeout", limit);
		settings.put(protocol + "localhost", this.server.domain());
		settings.put(protocol + "auth", String.valueOf(this.server.user() != null));
		settings.put(protocol + "auth.mechanisms", "PLAIN LOGIN");
		settings.put(protocol + "starttls.enable", agreeing);
		settings.put(protocol + "starttls.required", agreeing);
		settings.put(protocol + "ssl.checkserveridentity", "true");
		settings.put(protocol + "ssl.socketFactory", this.hangUp);
		settings.put(protocol + "socketFactory", this.hangUp.plain());
		// Or a refused certificate would be looked at once more, by a line nobody knows.
		settings.put(protocol + "socketFactory.fallback", "false");
		settings.put("mail.mime.allowutf8", String.valueOf(asWide));
		return settings;
	}

}
