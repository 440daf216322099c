package app.askwell.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of this module show, one statement each. */
@Component
@Transactional(readOnly = true)
class ExchangeReading {

	private static final String OPEN = """
			with item as (
			  select 'ASK' as part, id, contact_id, subject as words, needed_by as day, asked_on as since,
			         null::uuid as follow_up, needed_by < :today as late
			    from ask where account_id = :account and closed_on is null
			  union all
			  select 'PROMISE', p.id, p.contact_id, p.action, p.check_back_on, p.made_on, d.id,
			         p.check_back_on <= :today
			    from promise p
			    left join due_item d on d.account_id = p.account_id and d.promise_id = p.id and d.kind = 'CHECK_BACK'
			   where p.account_id = :account and p.kept_on is null and p.released_on is null
			  union all
			  select 'GIVE', id, contact_id, what, due_on, offered_on, null, coalesce(due_on < :today, false)
			    from give where account_id = :account and delivered_on is null and withdrawn_on is null
			), shown as (
			  select * from item order by day nulls last, id limit :rows offset :skipped
			), owed as (
			  select contact_id, got + asked - given - offered as ahead from standing
			   where account_id = :account and got + asked - given - offered >= :tooFar
			   order by ahead desc, contact_id limit 10
			)
			select s.part, s.id, s.contact_id as contact, c.name, s.words, s.day, s.since, s.follow_up, 0 as ahead, s.late
			  from shown s join contact c on c.account_id = :account and c.id = s.contact_id
			union all
			select 'AHEAD', c.id, c.id, c.name, null, null, null, null, o.ahead, false
			  from owed o join contact c on c.account_id = :account and c.id = o.contact_id
			order by day nulls last, ahead desc, id
			""";

	private final JdbcClient jdbc;

	ExchangeReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is open now, and who is owed something. */
	OpenItems open(AccountId account, LocalDate today, int page) {
		return OpenItems.of(this.jdbc.sql(OPEN)
			.param("account", account.value())
			.param("today", today)
			.param("rows", OpenItems.SIZE + 1)
			.param("skipped", (page - 1) * OpenItems.SIZE)
			.param("tooFar", TwoWayStreet.TOO_FAR_AHEAD)
			.query(Rows.of(OpenItem.class))
			.list(), page);
	}

	Person person(AccountId account, ContactId contact) {
		return this.jdbc.sql("""
				select c.id, c.name, r.given, r.offered, r.got, r.asked
				  from contact c join standing r on r.account_id = c.account_id and r.contact_id = c.id
				 where c.account_id = :account and c.id = :contact
				""")
			.param("account", account.value())
			.param("contact", contact.value())
			.query((row, number) -> person(row))
			.optional()
			.orElseThrow(() -> new NotFound(contact.toString()));
	}

	/** An ask about an open need, to begin with; a blank one where it is none. */
	AskForm about(AccountId account, String need) {
		return this.jdbc.sql("""
				select what, needed_by from need where account_id = :account and id::text = :need and closed_on is null
				""")
			.param("account", account.value())
			.param("need", need)
			.query((row, number) -> AskForm.about(row.getString("what"), row.getString("needed_by")))
			.optional()
			.orElseGet(AskForm::blank);
	}

	AskedOf ask(AccountId account, AskId ask) {
		return this.jdbc.sql("""
				select a.id, c.id as contact, c.name, a.subject
				  from ask a join contact c on c.account_id = a.account_id and c.id = a.contact_id
				 where a.account_id = :account and a.id = :ask
				""")
			.param("account", account.value())
			.param("ask", ask.value())
			.query(Rows.of(AskedOf.class))
			.optional()
			.orElseThrow(() -> new NotFound(ask.toString()));
	}

	AskNote note(AccountId account, AskId ask) {
		return this.jdbc.sql("""
				select c.name, c.email, c.id as contact, a.kind, a.subject, a.why_them, a.needed_by,
				       a.closed_on is null as open
				  from ask a join contact c on c.account_id = a.account_id and c.id = a.contact_id
				 where a.account_id = :account and a.id = :ask
				""")
			.param("account", account.value())
			.param("ask", ask.value())
			.query(Rows.of(AskNote.class))
			.optional()
			.orElseThrow(() -> new NotFound(ask.toString()));
	}

	private static Person person(ResultSet row) throws SQLException {
		return new Person(row.getObject("id", UUID.class), row.getString("name"),
				new Balance(row.getInt("given"), row.getInt("offered"), row.getInt("got"), row.getInt("asked")));
	}

}
