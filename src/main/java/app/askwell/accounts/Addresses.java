package app.askwell.accounts;

import app.askwell.shared.AccountId;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One account an address. The refusal does not say whose it is, or that it is anybody's.
 */
@Component
class Addresses {

	private final JdbcClient jdbc;

	private final Accounts accounts;

	Addresses(JdbcClient jdbc, Accounts accounts) {
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	/** Asks past row-level security, as signing in does. */
	void mustBeFree(AccountId own, String email) {
		boolean taken = this.jdbc.sql("select exists (select from account_to_sign_in(?) where id <> ?)")
			.params(email.strip(), own.value())
			.query(Boolean.class)
			.single();
		if (taken) {
			throw taken();
		}
	}

	/** Saves, unless someone else took the address in this very moment. */
	void save(Account account) {
		try {
			this.accounts.saveAndFlush(account);
		}
		catch (DataIntegrityViolationException ex) {
			throw taken();
		}
	}

	private static Refused taken() {
		return new Refused(Refusal.of("refusal.email.taken", "email"));
	}

}
