package app.askwell.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jspecify.annotations.Nullable;

/** A letter as it goes over the wire. */
final class MimeLetter extends MimeMessage {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final String messageId;

	/**
	 * Writes the letter.
	 * @param to as {@link Addresses#written}
	 * @throws MessagingException if the address or a header cannot be written
	 */
	MimeLetter(Session session, Server server, Outgoing mail, String to)
			throws MessagingException, UnsupportedEncodingException {
		super(session);
		this.messageId = mail.messageId();
		sign(server, mail.writer());
		setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
		setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "), UTF_8);
		setSentDate(Date.from(mail.at()));
		for (String header : mail.headers()) {
			addHeaderLine(header);
		}
		write(mail);
		saveChanges();
	}

	/**
	 * A person's letter comes by way of the server's own sender, who may write from
	 * there.
	 */
	private void sign(Server server, Outgoing.@Nullable Writer writer)
			throws MessagingException, UnsupportedEncodingException {
		String name = (writer != null) ? writer.name().replaceAll("\\p{Cntrl}+", " ") : server.name();
		setFrom(new InternetAddress(server.address(), name, UTF_8));
		if (writer != null) {
			setReplyTo(new InternetAddress[] { new InternetAddress(Addresses.written(writer.address()), true) });
		}
		else {
			setHeader("Auto-Submitted", "auto-generated");
		}
	}

	/** One that stays the same, however often the letter is tried. */
	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.messageId);
	}

	private void write(Outgoing mail) throws MessagingException {
		if (mail.html().isEmpty()) {
			setText(mail.text(), UTF_8);
			return;
		}
		MimeBodyPart text = new MimeBodyPart();
		text.setText(mail.text(), UTF_8);
		MimeBodyPart html = new MimeBodyPart();
		html.setText(mail.html(), UTF_8, "html");
		// The last part is the one that a mail program prefers.
		setContent(new MimeMultipart("alternative", text, html));
	}

}
