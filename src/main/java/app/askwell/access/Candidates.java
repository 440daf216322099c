package app.askwell.access;

import java.time.Clock;
import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks up who may sign in. */
@Component
class Candidates {

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Candidates(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** By the address that was typed, before anyone is signed in. */
	Optional<Candidate> named(String email) {
		return this.jdbc.sql("""
				select id, name, password_hash, zone, locale, goes_at, version, asks_code,
				       made_up_since(:email) as made_up_at from account_to_sign_in(:email)
				""").param("email", email).query(Rows.of(Candidate.class)).optional();
	}

	/** Whoever showed another key than the password, such as a passkey. */
	Optional<Candidate> known(AccountId account) {
		return CurrentAccount.as(account, () -> this.transaction.execute((status) -> this.jdbc.sql("""
				select id, name, password_hash, zone, locale, goes_at, version, true as asks_code,
				       case when made_up_hash = password_hash then made_up_at end as made_up_at
				  from account where id = ? and email is not null
				""").param(account.value()).query(Rows.of(Candidate.class)).optional()))
			.filter((found) -> !found.isGone(this.clock.instant()));
	}

	/** Who was halfway in, unless the account changed meanwhile. */
	Optional<Authentication> again(Halfway halfway) {
		return known(halfway.account()).filter((found) -> found.version() == halfway.version())
			.map(Candidate::authentication);
	}

}
