package app.askwell.accounts;

import java.time.Instant;
import java.time.ZoneOffset;

import app.askwell.shared.Nightly;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes accounts that were closed a week ago, with their examples and their sessions.
 */
@Component
class ForgottenAccounts implements Nightly {

	private final JdbcClient jdbc;

	ForgottenAccounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void everyNight(Instant now) {
		this.jdbc.sql("select forget_closed_accounts(?)").param(now.atOffset(ZoneOffset.UTC)).query((row) -> {
		});
	}

}
