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
	 * Asks count from the latest exchange back to the first one of another kind; on the
	 * same day, an ask came before the rest.
	 */
	private static final String STANDING = """
			with happened as (
			  select exchanged_on as day, false as asked from exchange_day
			   where account_id = :account and contact_id = :contact
			  union all
			  select offered_on, false from give where account_id = :account and contact_id = :contact
			  union all
			  select asked_on, true from ask where account_id = :account and contact_id = :contact)
			select given, offered, got, asked, open_actions,
			       (select count(distinct m.held_on) from meeting_contact mc
			          join meeting m on m.account_id = mc.account_id and m.id = mc.meeting_id
			         where mc.account_id = :account and mc.contact_id = :contact and m.held_on is not null) as days_spoken,
			       (select count(*) from happened h
			         where h.asked and h.day > coalesce((select max(day) from happened where not asked), '-infinity')
			       ) as asks_in_a_row,
			       exists (select from focus where account_id = :account and ended_on is null) as focused
			  from relationship where account_id = :account and contact_id = :contact
			""";

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
		return this.jdbc.sql(STANDING)
			.param("account", account.value())
			.param("contact", contact.value())
			.query((row, number) -> standing(row))
			.single();
	}

	private static Standing standing(ResultSet row) throws SQLException {
		Balance balance = new Balance(row.getInt("given"), row.getInt("offered"), row.getInt("got"),
				row.getInt("asked"));
		return new Standing(balance, row.getInt("open_actions"), row.getInt("days_spoken"), row.getInt("asks_in_a_row"),
				row.getBoolean("focused"));
	}

}
