package app.askwell.mail;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import org.jspecify.annotations.Nullable;

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

	private static final String MAKE_ROOM = """
			do update set message_id = excluded.message_id, recipient = excluded.recipient,
			   sender_name = excluded.sender_name, subject = excluded.subject, text_part = excluded.text_part,
			   html_part = excluded.html_part, headers = excluded.headers, put_at = excluded.put_at,
			   next_try_at = excluded.next_try_at, state = 'WAITING', attempts = 0, first_tried_at = null,
			   tried_at = null, answer = null, reply = null, version = outbox_mail.version + 1
			 where outbox_mail.state in ('STOPPED', 'DROPPED')
			""";

	private static final String WITHDRAW = """
			update outbox_mail set state = 'DROPPED', next_try_at = null, text_part = '', html_part = '', headers = '{}',
			   lease = null, leased_until = null, version = version + 1
			 where account_id = :account and kind = :kind and period = :period and state in ('WAITING', 'RETRY')
			   and (leased_until is null or leased_until <= :now)
			""";

	/**
	 * What is announced does not mention Ann. Names in scripts without blanks may stand
	 * anywhere.
	 */
	private static final String ABOUT = """
			 where account_id = :account
			   and (period = any (:periods) or lower(recipient) = any (:addresses)
			        or recipient is null and exists (select from lower(concat_ws(' ', subject, text_part)) said,
			             unnest(:names) it, regexp_replace(lower(it), '([][\\\\.*+?(){}|^$])', '\\\\\\1', 'g') name
			             where case when it ~ '[\\u0E00-\\u0EFF\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF]'
			                   then said ~ name else said ~ ('(?<!\\w)' || name || '(?!\\w)') end))
			""";

	private static final String ON_ITS_WAY = """
			select count(*) from outbox_mail
			 where account_id = ? and kind = ? and period = ? and state in ('WAITING', 'RETRY')
			""";

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
		return insert(account, letter, null, "do nothing", now);
	}

	/**
	 * Takes a letter from the person behind the account to someone else. One that was
	 * stopped before makes room for it.
	 * @return false, and nothing happens, when one of this kind and period is on its way
	 * or was sent, and for an account without an address to answer to
	 */
	public boolean post(AccountId account, Letter letter, Correspondence between, Instant now) {
		return insert(account, letter, between, MAKE_ROOM, now);
	}

	/**
	 * Takes a letter back that no server has: it says nothing any more, and makes room
	 * for another of its kind and period.
	 * @return false, and nothing happens, while it is being sent
	 */
	public boolean withdraw(AccountId account, String kind, String period, Instant now) {
		this.jdbc.sql(WITHDRAW)
			.param("account", account.value())
			.param("kind", kind)
			.param("period", period)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		return this.jdbc.sql(ON_ITS_WAY).params(account.value(), kind, period).query(Long.class).single() == 0;
	}

	/**
	 * Lets go of letters for good, with their lines in the log.
	 * @param periods letters that went out once for one of these
	 * @param addresses letters to one of these, in small letters
	 * @param names letters to the account itself that mention one of these
	 * @return false while one of them is being sent
	 */
	public boolean forget(AccountId account, List<String> periods, List<String> addresses, List<String> names,
			Instant now) {
		this.jdbc.sql("delete from outbox_mail" + ABOUT + " and (leased_until is null or leased_until <= :now)")
			.params(about(account, periods, addresses, names))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		return this.jdbc.sql("select count(*) from outbox_mail" + ABOUT)
			.params(about(account, periods, addresses, names))
			.query(Long.class)
			.single() == 0;
	}

	private static Map<String, Object> about(AccountId account, List<String> periods, List<String> addresses,
			List<String> names) {
		return Map.of("account", account.value(), "periods", periods.toArray(String[]::new), "addresses",
				addresses.toArray(String[]::new), "names", names.toArray(String[]::new));
	}

	private boolean insert(AccountId account, Letter letter, @Nullable Correspondence between, String otherwise,
			Instant now) {
		UUID id = Ids.next();
		this.doorbell.ringOnceKept();
		return this.jdbc
			.sql("""
					insert into outbox_mail (account_id, id, kind, period, message_id, recipient, sender_name, subject, text_part,
					                         html_part, headers, put_at, next_try_at)
					select id, :id, :kind, :period, :messageId, :recipient, :sender, :subject, :text, :html, :headers, :now, :now
					 from account where id = :account and email is not null
					on conflict (account_id, kind, period)\s"""
					+ otherwise)
			.param("account", account.value())
			.param("id", id)
			.param("kind", letter.kind())
			.param("period", letter.period())
			.param("messageId", "<" + id + "@" + this.server.domain() + ">")
			.param("recipient", (between != null) ? between.to() : null, Types.VARCHAR)
			.param("sender", (between != null) ? between.from() : null, Types.VARCHAR)
			.param("subject", letter.subject())
			.param("text", letter.text())
			.param("html", letter.html())
			.param("headers", lines(letter))
			.param("now", now.atOffset(ZoneOffset.UTC))
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
