package app.askwell.mail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters in the transaction of whoever decides to send them, so that decision and
 * letter are kept or lost together. They leave right afterwards, each once.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

	private final JdbcClient jdbc;

	private final MailServer server;

	private final Doorbell doorbell;

	Outbox(JdbcClient jdbc, MailServer server, Doorbell doorbell) {
		this.jdbc = jdbc;
		this.server = server;
		this.doorbell = doorbell;
	}

	/**
	 * Takes a letter to the account's own address.
	 * @return false, and nothing happens, when there is one of this kind and period
	 * already, and for an account without an address, such as an example
	 */
	public boolean put(AccountId account, Letter letter, Instant now) {
		UUID id = Ids.next();
		this.doorbell.ringOnceKept();
		return this.jdbc
			.sql("""
					insert into outbox_mail (account_id, id, kind, period, message_id, subject, text_part, html_part, headers,
					                         put_at, next_try_at)
					select id, :id, :kind, :period, :messageId, :subject, :text, :html, :headers, :now, :now
					 from account where id = :account and email is not null
					on conflict (account_id, kind, period) do nothing
					""")
			.param("account", account.value())
			.param("id", id)
			.param("kind", letter.kind())
			.param("period", letter.period())
			.param("messageId", "<" + id + "@" + this.server.domain() + ">")
			.param("subject", letter.subject())
			.param("text", letter.text())
			.param("html", letter.html())
			.param("headers", lines(letter))
			.param("now", Moments.at(now))
			.update() == 1;
	}

	private static String[] lines(Letter letter) {
		return letter.headers()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((header) -> header.getKey() + ": " + header.getValue())
			.toArray(String[]::new);
	}

}
