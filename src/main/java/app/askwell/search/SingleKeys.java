package app.askwell.search;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether keys without Ctrl or Cmd do something for this account (WCAG 2.1.4). */
@Service
@Transactional
class SingleKeys {

	private final JdbcClient jdbc;

	SingleKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void turn(AccountId account, boolean on) {
		this.jdbc.sql("update account set single_keys = ? where id = ?").params(on, account.value()).update();
	}

}
