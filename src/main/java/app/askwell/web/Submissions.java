package app.askwell.web;

import java.util.function.Supplier;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves each form once. The note of the submission and the action share a transaction: a
 * second copy waits for the first at the primary key and then gets the first one's
 * answer.
 */
@Component
class Submissions {

	private final JdbcClient jdbc;

	Submissions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional
	public Done once(AccountId account, String key, Supplier<Done> action) {
		int noted = this.jdbc
			.sql("insert into submission (account_id, key, location) values (?, ?, '') on conflict do nothing")
			.params(account.value(), key)
			.update();
		return (noted == 1) ? act(account, key, action) : Done.to(answered(account, key));
	}

	private Done act(AccountId account, String key, Supplier<Done> action) {
		Done done = action.get();
		this.jdbc.sql("update submission set location = ? where account_id = ? and key = ?")
			.params(done.location(), account.value(), key)
			.update();
		return done;
	}

	private String answered(AccountId account, String key) {
		return this.jdbc.sql("select location from submission where account_id = ? and key = ?")
			.params(account.value(), key)
			.query(String.class)
			.single();
	}

}
