package app.askwell.companies;

import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rule;
import app.askwell.shared.Slice;
import app.askwell.shared.Upholds;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Crosses the target list with the people, in one statement: who works where, who knows
 * someone there, and which companies of several people are not on the list. Only what is
 * known counts here; what is assumed stands on the page of each company.
 */
@Component
@Upholds(Rule.T3)
@Transactional(readOnly = true)
class Doors {

	private static final int PAGE = 20;

	/** People shown of a company. */
	private static final int SHOWN = 3;

	/** Companies proposed. */
	private static final int PROPOSED = 10;

	private static final String SQL = """
			with target as materialized (
			  select t.id, t.name, t.name_key, t.priority, fit.off_focus
			    from target_company t join target_fit fit on fit.account_id = t.account_id and fit.target_id = t.id
			   where t.account_id = :account
			), person as materialized (
			  select c.id, c.name, c.name_key, c.job_title, c.company, c.company_key, c.industry, c.industry_key, c.reach,
			         c.introducer_id, l.stage, l.days,
			         array_position(array['SUPPORTER', 'TRUSTED', 'BUILDING', 'MET'], l.stage) as warmth
			    from contact c join standing l on l.account_id = c.account_id and l.contact_id = c.id
			   where c.account_id = :account and c.anonymised_on is null
			), there as materialized (
			  select t.id as target, p.*,
			         row_number() over (partition by t.id order by p.warmth nulls last, p.days desc, p.reach <> 'COULD_HIRE',
			                                                       p.name_key, p.id) as place
			    from target t join person p on p.company_key = t.name_key
			), tie (target, id, place, reason, about) as (
			  select t.id, p.contact_id, 1, 'PROMISED', p.action from target t
			    join promise p on p.account_id = :account and p.kept_on is null and p.released_on is null
			     and mentions(p.action, t.name, t.name_key)
			  union all
			  select target, introducer_id, 2, 'KNOWS', name from there where introducer_id is not null
			  union all
			  select k.target_id, r.contact_id, 3, 'TICKED', null from list_tick k
			    join list_return r on r.account_id = k.account_id and r.id = k.return_id
			   where k.account_id = :account and k.withdrawn_on is null and k.tick in ('KNOWS', 'INTRODUCES')
			  union all
			  select t.target, mc.contact_id, 4, 'NAMED', t.name from there t
			    join meeting_new_name n on n.account_id = :account and n.contact_id = t.id
			    join meeting_contact mc on mc.account_id = n.account_id and mc.meeting_id = n.meeting_id
			), introducer as (
			  select i.*, row_number() over (partition by target order by place, days desc, id) as nth from (
			    select distinct on (x.target, x.id) x.target, x.id, x.place, x.reason, x.about, p.name, p.days
			      from tie x join target t on t.id = x.target
			      join person p on p.id = x.id and p.company_key is distinct from t.name_key
			     order by x.target, x.id, x.place) i
			), known as (
			  select target, count(*) as people, min(warmth) as warmth, json_agg(json_build_object('id', id, 'name', name,
			           'jobTitle', job_title, 'stage', stage, 'reach', reach) order by place) filter (where place <= :shown) as who
			    from there group by target
			), through as (
			  select target, json_agg(json_build_object('id', id, 'name', name, 'reason', reason, 'about', about) order by nth) as who
			    from introducer where nth <= :shown group by target
			), door as (
			  select row_number() over (order by (k.target is null)::int + (k.target is null and i.target is null)::int,
			                                     k.warmth nulls last, t.priority, t.name_key, t.id) as place,
			         count(*) over () as listed, count(coalesce(k.target, i.target)) over () as open,
			         json_build_object('id', t.id, 'name', t.name, 'offFocus', t.off_focus,
			           'kind', case when k.target is not null then 'THERE' when i.target is not null then 'THROUGH' else 'NONE' end,
			           'people', coalesce(k.who, '[]'), 'known', coalesce(k.people, 0),
			           'introducers', coalesce(i.who, '[]')) as line
			    from target t left join known k on k.target = t.id left join through i on i.target = t.id
			   order by place limit :limit offset :offset
			), proposal as (
			  select row_number() over (order by count(p.warmth) desc, count(*) desc, p.company_key) as place,
			         json_build_object('name', min(p.company), 'people', count(*), 'industry', min(p.industry),
			           'names', to_json((array_agg(p.name order by p.warmth nulls last, p.days desc, p.name_key))[1\\:3]),
			           'fit', case when bool_or(p.industry_key = f.industry_key) then 'FITS'
			                       when f.id is null or count(p.industry_key) = 0 then 'UNKNOWN' else 'BESIDE' end) as line
			    from person p left join focus f on f.account_id = :account and f.ended_on is null
			   where p.company_key <> '' and :offset = 0 and p.company_key not in (select name_key from target)
			   group by p.company_key, f.id having count(*) > 1
			   order by place limit :proposed
			)
			select true as target, place, listed, open, line::text as line from door
			union all
			select false, place, 0, 0, line::text from proposal
			 order by target desc, place
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Doors(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	DoorPage page(AccountId account, String page) {
		Slice.Request request = Slice.Request.of(page, PAGE);
		List<Door> doors = new ArrayList<>();
		List<DoorPage.Proposal> proposals = new ArrayList<>();
		int[] counts = new int[2];
		this.jdbc.sql(SQL)
			.param("account", account.value())
			.param("shown", SHOWN)
			.param("proposed", PROPOSED)
			.param("limit", request.limit())
			.param("offset", request.offset())
			.query((row) -> {
				if (row.getBoolean("target")) {
					counts[0] = row.getInt("listed");
					counts[1] = row.getInt("open");
					doors.add(this.json.readValue(row.getString("line"), Door.class));
				}
				else {
					proposals.add(this.json.readValue(row.getString("line"), DoorPage.Proposal.class));
				}
			});
		if (doors.isEmpty() && request.page() > 1) {
			throw new NotFound(page);
		}
		return new DoorPage(request.slice(doors), counts[0], counts[1], proposals);
	}

}
