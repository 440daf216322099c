package app.askwell.network;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the network, in two statements: the trees are one thing, so whoever draws or
 * lists a part of them reads them all.
 */
@Component
@Transactional(readOnly = true)
class NetworkReading {

	private final JdbcClient jdbc;

	NetworkReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The page for a question.
	 * @param page number of the page of the list, or empty
	 */
	NetworkPage page(AccountId account, NetworkQuery query, String page) {
		return NetworkPage.of(people(account), places(account), query, page);
	}

	/** A name that came from a meeting came from the first of those who sat there. */
	private List<Person> people(AccountId account) {
		return this.jdbc
			.sql("""
					select c.id, c.name, c.name_key, c.job_title, c.company, c.company_key, l.stage, c.reach, l.given,
					       l.received, c.introducer_id, n.namer_id
					  from contact c
					  join standing l on l.account_id = c.account_id and l.contact_id = c.id
					  left join (select distinct on (nn.contact_id) nn.contact_id, mc.contact_id as namer_id
					               from meeting_new_name nn
					               join meeting m on m.account_id = nn.account_id and m.id = nn.meeting_id
					               join meeting_contact mc on mc.account_id = nn.account_id and mc.meeting_id = nn.meeting_id
					                and mc.contact_id <> nn.contact_id
					              where nn.account_id = :account
					              order by nn.contact_id, m.meeting_on, mc.meeting_id, mc.contact_id) n on n.contact_id = c.id
					 where c.account_id = :account
					 order by c.name_key, c.id
					""")
			.param("account", account.value())
			.query(Rows.of(Person.class))
			.list();
	}

	private List<Place> places(AccountId account) {
		return this.jdbc.sql("""
				select t.id, t.name, t.name_key as key, f.off_focus
				  from target_company t
				  join target_fit f on f.account_id = t.account_id and f.target_id = t.id
				 where t.account_id = :account
				 order by t.priority, t.name_key
				""").param("account", account.value()).query(Rows.of(Place.class)).list();
	}

}
