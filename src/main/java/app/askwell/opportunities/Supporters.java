package app.askwell.opportunities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.followups.FollowUpId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OpportunityId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everyone who helped on the way to an opportunity, the nearest first: the line back to
 * the first conversation, people with a part, and whoever introduced someone, kept a
 * promise or answered within this search.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Supporters {

	/** More than anyone thanks. */
	static final int MOST = 200;

	private static final String SQL = Lines.SQL
			+ """
					, deed (contact_id, place, kind, about, day) as (
					  select l.id, min(l.depth), case when min(l.depth) = 0 then 'CAME' else 'LED' end,
					         (array_agg(n.name order by l.depth))[1], null::date
					    from line l left join contact n on n.account_id = :account and n.id = l.path[l.depth] group by l.id
					  union all
					  select contact_id, 100, 'PART', part, null from opportunity_contact
					   where account_id = :account and opportunity_id = :id
					  union all
					  select introducer_id, 200, 'INTRODUCED', string_agg(name, ', ' order by name_key), max(added_on) from contact
					   where account_id = :account and introducer_id is not null and added_on between :since and :until
					   and id not in (select line.id from line) group by introducer_id
					  union all
					  select contact_id, 300, 'PROMISE', action, kept_on from promise
					   where account_id = :account and kept_on between :since and :until
					  union all
					  select contact_id, 400, 'ANSWER', subject, closed_on from ask
					   where account_id = :account and closed_as = 'ANSWERED' and closed_on between :since and :until
					), helper as (
					  select d.contact_id, c.name, c.name_key, c.job_title, c.company, c.cadence_days, min(d.place) as place, count(*) as deeds
					    from deed d join contact c on c.account_id = :account and c.id = d.contact_id and c.anonymised_on is null
					   group by d.contact_id, c.name, c.name_key, c.job_title, c.company, c.cadence_days
					   order by min(d.place), count(*) desc, c.name_key, d.contact_id limit :helpers
					)
					select h.contact_id, h.name, h.job_title, h.company, h.cadence_days, f.id as news, f.closed_at is not null as told,
					       d.kind, d.about, d.day
					  from helper h
					  join deed d on d.contact_id = h.contact_id
					  left join follow_up f on f.account_id = :account and f.opportunity_id = :id and f.contact_id = h.contact_id
					   and f.kind = 'CLOSE_THE_LOOP'
					 order by h.place, h.deeds desc, h.name_key, h.contact_id, d.place, d.day desc nulls last, d.about
					""";

	private final JdbcClient jdbc;

	Supporters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** They helped in this search. */
	List<Supporter> of(AccountId account, OpportunityId id, ThisSearch search) {
		Map<UUID, Supporter> supporters = new LinkedHashMap<>();
		this.jdbc.sql(SQL)
			.param("account", account.value())
			.param("id", id.value())
			.param("since", search.since())
			.param("until", search.until())
			.param("most", Lines.MOST)
			.param("helpers", MOST)
			.query((row, number) -> {
				UUID contact = row.getObject("contact_id", UUID.class);
				Supporter one = supporters.get(contact);
				if (one == null) {
					one = supporter(row, contact);
					supporters.put(contact, one);
				}
				one.deeds().add(deed(row));
				return contact;
			})
			.list();
		return List.copyOf(supporters.values());
	}

	private static Supporter supporter(ResultSet row, UUID contact) throws SQLException {
		UUID news = row.getObject("news", UUID.class);
		return new Supporter(new ContactId(contact), row.getString("name"), row.getString("job_title"),
				row.getString("company"), (news != null) ? new FollowUpId(news) : null, row.getBoolean("told"),
				row.getObject("cadence_days", Integer.class), new ArrayList<>());
	}

	private static Deed deed(ResultSet row) throws SQLException {
		return new Deed(Deed.Kind.valueOf(row.getString("kind")), row.getString("about"),
				row.getObject("day", LocalDate.class));
	}

}
