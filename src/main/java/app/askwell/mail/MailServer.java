package app.askwell.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mail server of this Askwell, for all its accounts. */
@Service
@Transactional(readOnly = true)
public class MailServer {

	private static final String NO_DOMAIN = "askwell.invalid";

	private final JdbcClient jdbc;

	MailServer(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether letters can be sent at all. */
	public boolean isSet() {
		return this.jdbc.sql("select exists (select from mail_server)").query(Boolean.class).single();
	}

	/** What follows the @ in the sender's address. */
	String domain() {
		return this.jdbc
			.sql("select split_part(sender_address, '@', 2) from mail_server where sender_address ~ '@[!-~]+$'")
			.query(String.class)
			.optional()
			.orElse(NO_DOMAIN);
	}

}
