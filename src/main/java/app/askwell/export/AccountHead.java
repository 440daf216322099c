package app.askwell.export;

import java.util.LinkedHashMap;
import java.util.Map;

import app.askwell.accounts.AccountHolders;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose file it is, and the settings in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountHead {

	private final AccountHolders holders;

	private final JdbcClient jdbc;

	AccountHead(AccountHolders holders, JdbcClient jdbc) {
		this.holders = holders;
		this.jdbc = jdbc;
	}

	/** Told in the file and never taken from one. */
	public Map<String, Object> whose(AccountId account) {
		return this.jdbc.sql("select name, coalesce(email, '') as email from account where id = ?")
			.param(account.value())
			.query()
			.singleRow();
	}

	/** Taken from a file as well; the letters only where they were ever looked at. */
	public Map<String, Object> settings(AccountId account) {
		SignedIn me = this.holders.find(account).orElseThrow(() -> new NotFound("account"));
		Map<String, Object> settings = new LinkedHashMap<>();
		settings.put("zone", me.zone().getId());
		settings.put("region", Region.of(me.locale()).name());
		settings.putAll(this.jdbc.sql("select single_keys from account where id = ?")
			.param(account.value())
			.query()
			.singleRow());
		this.jdbc.sql("select digest, digest_day, nudge, hour from account_reminders where account_id = ?")
			.param(account.value())
			.query()
			.listOfRows()
			.forEach(settings::putAll);
		return settings;
	}

}
