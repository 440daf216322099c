package app.askwell.companies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the shortest way to a company: from someone the seeker has spoken with, through
 * people who know each other, to someone who works there or has a tie to it.
 */
@Component
@Upholds(Rule.T3)
@Transactional(readOnly = true)
class WaysIn {

	/** A favor that is passed on more often than this gets lost. */
	static final int MOST_PEOPLE = 3;

	/**
	 * Goes backwards, from the company to whoever the seeker has spoken with, and no
	 * further: so it meets few people, however many the seeker knows.
	 */
	private static final String SQL = """
			with recursive spoken as materialized (
			  select contact_id, days from standing where account_id = :account and days > 0
			), door (id, ending, words) as (
			  select id, 'WORKS', null::text from contact where account_id = :account and company_key = :key
			  union all
			  select contact_id, 'PROMISED', action from promise
			   where account_id = :account and kept_on is null and released_on is null and action ~ :mention
			  union all
			  select f.contact_id, 'NOTED', f.fact from contact_fact f
			   where f.account_id = :account and f.fact ~ :mention
			  union all
			  select id, 'NOTED', case when how_met ~ :mention then how_met else left(notes, 200) end from contact
			   where account_id = :account and (how_met ~ :mention or notes ~ :mention)
			), way (ids, ties, days, ending, words, could_hire) as (
			  select array[d.id], '{}'::text[], greatest(s.days, (d.ending = 'PROMISED')::int), d.ending, d.words,
			         c.reach = 'COULD_HIRE'
			    from door d
			    join contact c on c.account_id = :account and c.id = d.id
			    left join spoken s on s.contact_id = d.id
			   where d.ending = 'WORKS' or c.company_key is distinct from :key
			  union all
			  select n.id || w.ids, n.tie || w.ties, coalesce(s.days, 0), w.ending, w.words, w.could_hire
			    from way w
			    cross join lateral (
			      select c.introducer_id as id, 'INTRODUCED' as tie from contact c
			       where c.account_id = :account and c.id = w.ids[1] and c.introducer_id is not null
			      union
			      select c.id, 'INTRODUCED_BY' from contact c
			       where c.account_id = :account and c.introducer_id = w.ids[1]
			      union
			      select mc.contact_id, 'NAMED' from meeting_new_name nn
			        join meeting_contact mc on mc.account_id = nn.account_id and mc.meeting_id = nn.meeting_id
			       where nn.account_id = :account and nn.contact_id = w.ids[1]
			    ) n
			    left join spoken s on s.contact_id = n.id
			   where w.days = 0 and cardinality(w.ids) < :most and n.id <> all (w.ids)
			), colleague as (
			  select d.id, s.days from door d join spoken s on s.contact_id = d.id
			   where d.ending = 'WORKS' order by s.days desc, d.id limit 1
			), found as (
			  select * from way
			  union all
			  select array[g.id, w.ids[1]], '{COLLEAGUE}', g.days, w.ending, w.words, true from way w, colleague g
			   where w.ending = 'WORKS' and w.could_hire and cardinality(w.ids) = 1 and w.days = 0
			), ranked as (
			  select f.*, row_number() over (partition by could_hire and ending = 'WORKS' order by days = 0, cardinality(ids),
			           array_position('{WORKS,PROMISED,NOTED}'::text[], ending), ties && '{COLLEAGUE}', days desc, ids) as place
			    from found f
			   where not exists (select from contact u
			                      where u.account_id = :account and u.id = any (f.ids) and u.anonymised_on is not null)
			)
			select r.ids, r.ties, r.ending, r.words, r.days > 0 as spoken, r.could_hire,
			       (select array_agg(c.name order by array_position(r.ids, c.id)) from contact c
			         where c.account_id = :account and c.id = any (r.ids)) as names
			  from ranked r where place = 1
			 order by days = 0, cardinality(ids), could_hire desc
			""";

	private final JdbcClient jdbc;

	WaysIn(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The shortest way, and where that leads to nobody who could hire, the shortest to
	 * someone who could. It begins with someone the seeker has spoken with, unless no way
	 * does.
	 */
	List<WayIn> to(AccountId account, String company, String key) {
		List<WayIn> ways = this.jdbc.sql(SQL)
			.param("account", account.value())
			.param("key", key)
			.param("mention", CompanyMention.pattern(company))
			.param("most", MOST_PEOPLE)
			.query((row, number) -> way(row))
			.list();
		return ways.stream().filter((way) -> way == ways.get(0) || (way.spoken() && way.leadsToHiring())).toList();
	}

	private static WayIn way(ResultSet row) throws SQLException {
		return new WayIn(List.of((UUID[]) row.getArray("ids").getArray()),
				List.of((String[]) row.getArray("names").getArray()),
				List.of((String[]) row.getArray("ties").getArray()), row.getString("ending"), row.getString("words"),
				row.getBoolean("could_hire"), row.getBoolean("spoken"));
	}

}
