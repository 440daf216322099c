package app.askwell.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the accounts for which a letter is due, and gives each of them its turn. */
@Component
class ReminderRound {

	private static final Logger log = LoggerFactory.getLogger(ReminderRound.class);

	private final ReminderTurn turn;

	private final JdbcClient jdbc;

	private final Clock clock;

	ReminderRound(ReminderTurn turn, JdbcClient jdbc, Clock clock) {
		this.turn = turn;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One that fails has its turn again in the next round, and holds up nobody. */
	void go() {
		Instant now = this.clock.instant();
		for (AccountId account : due(now)) {
			try {
				take(account, now);
			}
			catch (RuntimeException ex) {
				log.warn("The reminders of account {} ended with {}; they are tried again", account,
						ex.getClass().getName());
			}
		}
	}

	void take(AccountId account, Instant now) {
		CurrentAccount.as(account, () -> {
			this.turn.take(account, now);
			return account;
		});
	}

	private List<AccountId> due(Instant now) {
		return this.jdbc.sql("select account_id from due_reminders(?)")
			.param(now.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.list()
			.stream()
			.map(AccountId::new)
			.toList();
	}

}
