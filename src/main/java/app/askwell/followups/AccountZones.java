package app.askwell.followups;

import java.time.ZoneId;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The time zone of an account, for news that comes without who is signed in. */
@Component
class AccountZones {

	private final JdbcClient jdbc;

	AccountZones(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ZoneId of(AccountId account) {
		return ZoneId.of(this.jdbc.sql("select zone from account where id = ?")
			.param(account.value())
			.query(String.class)
			.single());
	}

}
