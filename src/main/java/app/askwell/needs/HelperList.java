package app.askwell.needs;

import java.util.List;

import app.askwell.exchange.RoomToAsk;
import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import app.askwell.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people most able to help with a need, in one statement. */
@Component
@Transactional(readOnly = true)
class HelperList {

	/** Enough to choose from. */
	static final int MOST = 10;

	private static final String SQL = """
			with weighty as (
			  select coalesce(string_agg(word, ' or '), '') as words
			    from unnest(string_to_array(:words, ' ')) word
			   where word <> all (coalesce((
			     select string_to_array(lower(concat_ws(' ', f.industry, translate(array_to_string(f.places, ' '), ',.', ''))), ' ')
			       from focus f where f.account_id = :account and f.ended_on is null), '{}'))
			), wanted as (
			  -- rough: what any text with one of the words contains, quick to look for
			  select websearch_to_tsquery('english', words) as words,
			         coalesce((select string_agg(regexp_replace(lexeme, 'i$', ''), '|') from unnest(to_tsvector('english', words))),
			                  '\\Z.') as rough
			    from weighty
			), fact as (
			  select distinct on (f.contact_id) f.contact_id, f.fact
			    from contact_fact f, wanted w
			   where f.account_id = :account and case when f.fact ~* w.rough then to_tsvector('english', f.fact) @@ w.words end
			   order by f.contact_id, f.noted_on desc, f.id
			), learned as (
			  select distinct on (mc.contact_id) mc.contact_id, concat_ws(' ', m.learned, m.notes) as learned
			    from wanted w, meeting m
			    join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
			   where m.account_id = :account and m.held_on is not null and m.kind <> 'EVENT'
			     and case when concat_ws(' ', m.learned, m.notes) ~* w.rough
			         then to_tsvector('english', concat_ws(' ', m.learned, m.notes)) @@ w.words end
			   order by mc.contact_id, m.held_on desc, m.id
			), seen as (
			  select c.id, c.name, c.name_key, c.job_title, c.company, c.notes, c.reach,
			         l.stage, l.given, l.offered, l.got, l.asked, l.open_actions, l.last_on,
			         t.id is not null as at_target,
			         case when c.industry_key = f.industry_key then c.industry
			              when c.industry_key is null and t.industry_key = f.industry_key then t.industry end as industry,
			         case when c.industry_key = f.industry_key then 'KNOWN'
			              when c.industry_key is not null or t.id is null or f.id is null or off_focus(t, f) then null
			              when t.industry_key = f.industry_key then 'LISTED' else 'FITTING' end as industry_from,
			         position(' ' in c.name_key) > 0 and (position(' ' || c.name_key || ' ' in :need) > 0
			           or position(' ' || c.name_key || 's ' in :need) > 0) as named,
			         coalesce(position(' ' || nullif(c.company_key, '') || ' ' in :need) > 0
			           or position(' ' || nullif(c.company_key, '') || 's ' in :need) > 0, false) as company_named,
			         coalesce(case when c.job_title ~* w.rough then to_tsvector('english', c.job_title) @@ w.words end,
			                  false) as job_touches,
			         coalesce(case when c.notes ~* w.rough then to_tsvector('english', c.notes) @@ w.words end, false) as noted,
			         fact.fact, learned.learned
			    from wanted w, contact c
			    join standing l on l.account_id = c.account_id and l.contact_id = c.id
			    left join fact on fact.contact_id = c.id
			    left join learned on learned.contact_id = c.id
			    left join focus f on f.account_id = c.account_id and f.ended_on is null
			    left join target_company t
			      on t.account_id = c.account_id and t.name_key = c.company_key and t.removed_on is null
			   where c.account_id = :account and c.anonymised_on is null
			), counted as (
			  select s.*, case when named or company_named or job_touches or fact is not null then 2
			                   when noted or learned is not null then 1 else 0 end as touch,
			         case when named then :named else 0 end + case when company_named then :companyNamed else 0 end
			         + case when job_touches then :job else 0 end + case when fact is not null then :fact else 0 end
			         + case when noted then :note else 0 end + case when learned is not null then :learned else 0 end
			         + case when industry_from = 'KNOWN' then :industryKnown
			                when industry_from is not null then :industryAssumed else 0 end
			         + case when at_target then :target else 0 end + case when reach <> 'NONE' then :reach else 0 end
			         + case stage when 'MET' then :met when 'BUILDING' then :building when 'TRUSTED' then :trusted
			                      when 'SUPPORTER' then :supporter else 0 end
			         + case when given + offered > got + asked then :gave else 0 end as points,
			         got + asked - given - offered >= :tooFar or open_actions >= :mostOpen as not_now
			    from seen s
			), best as (
			  select *, row_number() over (order by not_now, touch desc, points desc, last_on desc nulls last,
			                                        name_key, id) as place
			    from counted
			   where touch > 0 or industry_from is not null or at_target or reach <> 'NONE'
			      or stage in ('TRUSTED', 'SUPPORTER')
			   order by place limit :most
			)
			select id, name, job_title, company, industry, industry_from, reach, stage, given, offered, got, asked,
			       open_actions, at_target, named, company_named, job_touches,
			       ts_headline('english', fact, w.words, :quote) as fact,
			       case when noted then ts_headline('english', notes, w.words, :quote) end as note,
			       ts_headline('english', learned, w.words, :quote) as learned
			  from best, wanted w order by place
			""";

	private final JdbcClient jdbc;

	HelperList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Who could help, the most able first. The places and the industry of the focus say
	 * nothing about a need: there everybody is from there.
	 */
	List<Helper> of(AccountId account, String need) {
		return this.jdbc.sql(SQL)
			.param("account", account.value())
			.param("words", String.join(" ", NeedWords.in(need)))
			.param("need", " " + Words.key(need) + " ")
			.params(AbleToHelp.POINTS)
			.param("tooFar", RoomToAsk.TOO_FAR_AHEAD)
			.param("mostOpen", RoomToAsk.MOST_OPEN)
			.param("most", MOST)
			.param("quote",
					"StartSel=\"\", StopSel=\"\", MaxFragments=1, MaxWords=24, MinWords=12, FragmentDelimiter=…")
			.query(Rows.of(Helper.class))
			.list();
	}

}
