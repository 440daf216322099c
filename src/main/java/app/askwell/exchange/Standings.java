package app.askwell.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks up how things stand with a contact. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Standings {

	private final JdbcClient jdbc;

	Standings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How things stand, until the end of this transaction: whoever else wants to open
	 * something with this contact waits, so that limits hold for two requests at once.
	 * @throws NotFound if it is none of this account's contacts
	 */
	Standing hold(AccountId account, ContactId contact) {
		boolean known = this.jdbc.sql("select id from contact where account_id = ? and id = ? for no key update")
			.params(account.value(), contact.value())
			.query(UUID.class)
			.optional()
			.isPresent();
		if (!known) {
			throw new NotFound(contact.toString());
		}
		return this.jdbc.sql("""
				select given, offered, got, asked, open_actions,
				       exists (select from focus where account_id = :account and ended_on is null) as focused
				  from relationship where account_id = :account and contact_id = :contact
				""")
			.param("account", account.value())
			.param("contact", contact.value())
			.query((row, number) -> standing(row))
			.single();
	}

	private static Standing standing(ResultSet row) throws SQLException {
		Balance balance = new Balance(row.getInt("given"), row.getInt("offered"), row.getInt("got"),
				row.getInt("asked"));
		return new Standing(balance, row.getInt("open_actions"), row.getBoolean("focused"));
	}

}
