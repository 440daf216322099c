package app.askwell.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deals out the accounts for which a letter is due, each to one writer at a time,
 * whichever instance it is in. Whoever dies holds up no more than it took, and that for
 * {@link #LASTS}. That nobody writes twice does not hang on this: a turn holds the
 * account's row.
 */
@Component
class ReminderClaims {

	/** Far longer than so many letters take. */
	static final Duration LASTS = Duration.ofMinutes(5);

	/** A second or two of work. */
	static final int AT_ONCE = 20;

	private final JdbcClient jdbc;

	ReminderClaims(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those that are due longest and nobody else's; none when nothing is left to do. */
	List<AccountId> next(Instant now) {
		return this.jdbc.sql("select account_id from claim_reminders(?, ?, ?)")
			.params(now.atOffset(ZoneOffset.UTC), now.minus(LASTS).atOffset(ZoneOffset.UTC), AT_ONCE)
			.query(UUID.class)
			.list()
			.stream()
			.map(AccountId::new)
			.toList();
	}

	/** Has new accounts dealt out as well. */
	void welcome() {
		this.jdbc.sql("select begin_reminders()").query((row) -> {
		});
	}

}
