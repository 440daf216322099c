package app.askwell.factors;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the app on the telephone calls an account, among those of other places. */
@Component
class AddressOnTheLabel {

	private final JdbcClient jdbc;

	AddressOnTheLabel(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public String of(AccountId account) {
		return this.jdbc.sql("select email from account where id = ?")
			.param(account.value())
			.query(String.class)
			.single();
	}

}
