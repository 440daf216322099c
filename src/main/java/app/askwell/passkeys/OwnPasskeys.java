package app.askwell.passkeys;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.NotFound;
import app.askwell.shared.Noted;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of an account as its owner sees them: named, renamed, removed. */
@Service
@Transactional
class OwnPasskeys {

	private static final int LONGEST_NAME = 100;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher news;

	OwnPasskeys(JdbcClient jdbc, ApplicationEventPublisher news) {
		this.jdbc = jdbc;
		this.news = news;
	}

	/**
	 * One of them.
	 *
	 * @param usedAt when it was shown last, or null
	 */
	record Line(UUID id, String name, ZonedDateTime madeAt, @Nullable ZonedDateTime usedAt) {

	}

	@Transactional(readOnly = true)
	public List<Line> of(SignedIn me) {
		return this.jdbc.sql("select id, name, made_at, used_at from passkey where account_id = ? order by made_at, id")
			.param(me.account().value())
			.query((row, number) -> {
				OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
				return new Line(row.getObject("id", UUID.class), row.getString("name"),
						row.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(me.zone()),
						(used != null) ? used.atZoneSameInstant(me.zone()) : null);
			})
			.list();
	}

	/** What it is called. */
	@Transactional(readOnly = true)
	public String name(AccountId account, UUID id) {
		return this.jdbc.sql("select name from passkey where account_id = ? and id = ?")
			.params(account.value(), id)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("passkey"));
	}

	public void rename(AccountId account, UUID id, String name) {
		name(account, id);
		Refused.ifAny(named(name));
		this.jdbc.sql("update passkey set name = ?, version = version + 1 where account_id = ? and id = ?")
			.params(name.strip(), account.value(), id)
			.update();
		this.news.publishEvent(new Happened(account, Noted.PASSKEY_RENAMED));
	}

	/** It opens nothing from now on. */
	public String remove(AccountId account, UUID id) {
		String name = name(account, id);
		this.jdbc.sql("delete from passkey where account_id = ? and id = ?").params(account.value(), id).update();
		this.news.publishEvent(new Happened(account, Noted.PASSKEY_REMOVED));
		return name;
	}

	long count(AccountId account) {
		return this.jdbc.sql("select count(*) from passkey where account_id = ?")
			.param(account.value())
			.query(Long.class)
			.single();
	}

	static List<Refusal> named(String name) {
		if (name.isBlank()) {
			return List.of(Refusal.of("refusal.passkeys.name", "name"));
		}
		return (name.strip().length() > LONGEST_NAME) ? List.of(Refusal.of("refusal.passkeys.name-long", "name"))
				: List.of();
	}

}
