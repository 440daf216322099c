package app.askwell.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one transaction of an account at a time through a gate that looks at several rows
 * before it writes, so that two tabs saving in the same moment cannot both slip past.
 */
@Component
public class OneAtATime {

	private final JdbcClient jdbc;

	OneAtATime(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits for the account's turn; it ends with the transaction. The weaker of the two
	 * locks, because every new row with a foreign key to the account holds its key.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enter(AccountId account) {
		this.jdbc.sql("select id from account where id = ? for no key update").param(account.value()).query((row) -> {
		});
	}

}
