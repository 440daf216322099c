package app.askwell.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

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
			  from standing where account_id = :account and contact_id = :contact
			""";

	/**
	 * How things stand, until the end of this transaction: whoever else wants to open
	 * something with this contact waits, so that limits hold for two requests at once.
	 * @throws NotFound if it is none of this account's contacts
	 * @throws Refused if nobody knows any more who it was
	 */
	Standing hold(AccountId account, ContactId contact) {
		if (lock(account, contact)) {
			throw new Refused(Refusal.of("refusal.person.anonymous", ""));
		}
		return read(account, contact);
	}

	/** The same for what was there before, whoever it was with. */
	Standing holdAgain(AccountId account, ContactId contact) {
		lock(account, contact);
		return read(account, contact);
	}

	/** Whether nobody knows any more who it was. */
	private boolean lock(AccountId account, ContactId contact) {
		return this.jdbc
			.sql("select anonymised_on is not null from contact where account_id = ? and id = ? for no key update")
			.params(account.value(), contact.value())
			.query(Boolean.class)
			.optional()
			.orElseThrow(() -> new NotFound(contact.toString()));
	}

	private Standing read(AccountId account, ContactId contact) {
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
