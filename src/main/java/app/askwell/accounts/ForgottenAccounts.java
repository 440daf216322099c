package app.askwell.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import app.askwell.shared.LongWork;
import app.askwell.shared.Nightly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes accounts that were closed a week ago, with their examples and their sessions:
 * each by itself, so that one that fails keeps no other.
 */
@Component
class ForgottenAccounts implements Nightly {

	private static final Logger log = LoggerFactory.getLogger(ForgottenAccounts.class);

	private final LongWork work;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	ForgottenAccounts(LongWork work, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.work = work;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void everyNight(Instant now) {
		OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
		for (UUID account : this.jdbc.sql("select id from closed_accounts(?)").param(moment).query(UUID.class).list()) {
			try {
				this.transaction.executeWithoutResult((status) -> forget(account, moment));
			}
			catch (RuntimeException ex) {
				log.warn("An account that was closed was not removed: {}; it is tried again tomorrow",
						ex.getClass().getName());
			}
		}
	}

	private void forget(UUID account, OffsetDateTime moment) {
		this.work.begin();
		this.jdbc.sql("select forget_closed_account(?, ?)").params(account, moment).query(Long.class).single();
	}

}
