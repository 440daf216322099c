package app.askwell.companies;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who could introduce the seeker to a company, each with the best reason there is:
 * what is known comes before what is assumed.
 */
@Component
@Upholds(Rule.T3)
@Transactional(readOnly = true)
class PossibleIntroducers {

	/** Enough to choose from. */
	private static final int MOST = 10;

	/** So many days with an exchange make it likely that someone would vouch. */
	private static final int DAYS_OF_TRUST = 3;

	private static final String SQL = """
			with spoken as (
			  select contact_id, days from standing where account_id = :account and days > 0
			), there as (
			  select id, name, name_key, introducer_id from contact where account_id = :account and company_key = :key
			), reason (id, place, reason, about) as (
			  select contact_id, 1, 'PROMISED', max(action) from promise
			   where account_id = :account and kept_on is null and released_on is null and action ~ :mention
			   group by contact_id
			  union all
			  select introducer_id, 2, 'KNOWS', string_agg(name, ', ' order by name_key) from there group by introducer_id
			  union all
			  select r.contact_id, 3, 'TICKED', min(r.returned_on)::text from list_tick k
			    join list_return r on r.account_id = k.account_id and r.id = k.return_id
			   where k.account_id = :account and k.target_id = :id and k.withdrawn_on is null
			     and k.tick in ('KNOWS', 'INTRODUCES') and r.contact_id is not null
			   group by r.contact_id
			  union all
			  select mc.contact_id, 4, 'NAMED', string_agg(distinct t.name, ', ') from there t
			    join meeting_new_name n on n.account_id = :account and n.contact_id = t.id
			    join meeting_contact mc on mc.account_id = n.account_id and mc.meeting_id = n.meeting_id
			   group by mc.contact_id
			  union all
			  select contact_id, 5, 'NOTED', max(fact) from contact_fact
			   where account_id = :account and fact ~ :mention group by contact_id
			  union all
			  select id, 6, 'NOTED', case when how_met ~ :mention then how_met else left(notes, 200) end from contact
			   where account_id = :account and (how_met ~ :mention or notes ~ :mention)
			  union all
			  select o.contact_id, 7, 'MET', string_agg(distinct t.name, ', ') from there t
			    join meeting_contact mc on mc.account_id = :account and mc.contact_id = t.id
			    join meeting m on m.account_id = mc.account_id and m.id = mc.meeting_id
			     and m.held_on is not null and m.kind <> 'EVENT'
			    join meeting_contact o on o.account_id = mc.account_id and o.meeting_id = mc.meeting_id
			   group by o.contact_id
			  union all
			  select id, 8, 'CONNECTOR', industry from contact
			   where account_id = :account and reach = 'CONNECTOR' and industry_key = :industry
			  union all
			  select c.id, 9, 'TRUSTED', c.industry from contact c join spoken s on s.contact_id = c.id
			   where c.account_id = :account and c.industry_key = :industry and s.days >= :trust
			), best as (
			  select distinct on (id) * from reason order by id, place
			)
			select c.id, c.name, c.job_title, c.company, b.reason, b.about, b.place < 8 as known
			  from best b
			  join contact c on c.account_id = :account and c.id = b.id and c.company_key is distinct from :key
			   and c.anonymised_on is null
			  left join spoken s on s.contact_id = c.id
			 order by b.place, s.days desc nulls last, c.name_key, c.id
			 limit :most
			""";

	private final JdbcClient jdbc;

	PossibleIntroducers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Who could introduce, the most promising first. */
	List<PossibleIntroducer> of(AccountId account, TargetSheet target) {
		return this.jdbc.sql(SQL)
			.param("account", account.value())
			.param("id", target.id().value())
			.param("key", target.nameKey())
			.param("industry", target.industryKey())
			.param("mention", CompanyMention.pattern(target.name()))
			.param("trust", DAYS_OF_TRUST)
			.param("most", MOST)
			.query(Rows.of(PossibleIntroducer.class))
			.list();
	}

}
