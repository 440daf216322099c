package app.askwell.mail;

import app.askwell.Everything;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;

import org.springframework.stereotype.Component;

/** Sends what is in the outbox to a mail server of the test. */
@Component
public class GreenPost {

	private final PostOffice office;

	private final MailServer server;

	private final Everything everything;

	GreenPost(PostOffice office, MailServer server, Everything everything) {
		this.office = office;
		this.server = server;
		this.everything = everything;
	}

	/** An empty outbox, and a mail server that runs and that nobody has set yet. */
	public GreenMail openUnset() {
		this.office.clear();
		GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
		mail.start();
		return mail;
	}

	/** An empty outbox, and a mail server that is set and running; the test stops it. */
	public GreenMail open() {
		GreenMail mail = openUnset();
		this.everything.sql("""
				insert into mail_server (host, port, encryption, sender_address, sender_name, version)
				values ('127.0.0.1', ?, 'NONE', 'askwell@example.org', 'Askwell', 0)
				""").param(mail.getSmtp().getPort()).update();
		return mail;
	}

	/** All that has arrived once the outbox is empty. */
	public MimeMessage[] deliver(GreenMail mail) {
		this.office.deliver(this.server.find().orElseThrow());
		return mail.getReceivedMessages();
	}

	/** The latest in someone's mailbox. */
	public static MimeMessage lastTo(String address, GreenMail mail) {
		MimeMessage[] arrived = mail.getReceivedMessagesForDomain(address);
		return arrived[arrived.length - 1];
	}

	public void close(GreenMail mail) {
		mail.stop();
		this.office.clear();
	}

}
