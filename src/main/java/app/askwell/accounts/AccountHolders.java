package app.askwell.accounts;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person behind an account, also for work that is done without anyone signed in.
 */
@Service
@Transactional(readOnly = true)
public class AccountHolders {

	private final JdbcClient jdbc;

	AccountHolders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Name, time zone and region of an account that this thread acts for.
	 * @return nothing if the account is gone or closed
	 */
	public Optional<SignedIn> find(AccountId account) {
		return this.jdbc.sql("select name, zone, locale from account where id = ? and goes_at is null")
			.param(account.value())
			.query((row, number) -> new SignedIn(account, row.getString("name"), ZoneId.of(row.getString("zone")),
					Locale.forLanguageTag(row.getString("locale"))))
			.optional();
	}

	/** Whether this account set Askwell up. */
	public boolean isOwner(AccountId account) {
		return this.jdbc.sql("select owner from account where id = ?")
			.param(account.value())
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

}
