package app.askwell.plan;

import java.time.LocalDate;
import java.util.List;

import app.askwell.focus.SearchFocus;
import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plan: three statements for its page, one for what is missing. */
@Component
@Transactional(readOnly = true)
public class MarketingPlan {

	private final JdbcClient jdbc;

	private final SearchFocus focus;

	MarketingPlan(JdbcClient jdbc, SearchFocus focus) {
		this.jdbc = jdbc;
		this.focus = focus;
	}

	/** How many parts the plan is missing, for one quiet line elsewhere. */
	public int missing(AccountId account, LocalDate today) {
		return MissingParts.of(figures(account, today, MissingParts.ENOUGH)).size();
	}

	PlanView view(AccountId account, LocalDate today) {
		return new PlanView(this.focus.current(account).orElse(null), figures(account, today), lines(account));
	}

	PlanFigures figures(AccountId account, LocalDate today) {
		return figures(account, today, Integer.MAX_VALUE);
	}

	/**
	 * Counts no further than to so many of each: a plan that has enough misses nothing.
	 */
	private PlanFigures figures(AccountId account, LocalDate today, int most) {
		return this.jdbc
			.sql("""
					select exists (select from focus where account_id = :account and ended_on is null) as focused,
					       t.targets, t.known, c.hirers, c.connectors,
					       (select count(*) from need where account_id = :account and closed_on is null) as needs,
					       p.introduction, p.profile, coalesce(array_to_string(p.impacts, E'\\n'), '') as told,
					       (select count(*) from rehearsal where account_id = :account and rehearsed_on > :since)
					         as rehearsals,
					       g.given, g.offered, g.standing
					  from (select count(*) as targets, count(*) filter (where exists (
					                 select from contact c where c.account_id = t.account_id and c.company_key = t.name_key))
					                 as known
					          from (select account_id, name_key from target_company
					                 where account_id = :account and removed_on is null limit :most) t) t
					 cross join (select (select count(*) from (select from contact where account_id = :account
					                                              and reach = 'COULD_HIRE' limit :most) one) as hirers,
					                    (select count(*) from (select from contact where account_id = :account
					                                              and reach = 'CONNECTOR' limit :most) one) as connectors) c
					 cross join (select count(*) filter (where delivered_on is not null) as given,
					                    count(*) filter (where delivered_on is null and withdrawn_on is null) as offered,
					                    count(*) filter (where delivered_on is null and withdrawn_on is null
					                                       and due_on is null) as standing
					               from (select delivered_on, withdrawn_on, due_on from give where account_id = :account
					                        and (delivered_on is not null or withdrawn_on is null) limit :most) one) g
					  left join pitch p on p.account_id = :account and p.replaced_on is null
					""")
			.param("account", account.value())
			.param("since", today.minusDays(PlanFigures.DAYS_COUNTED))
			.param("most", most)
			.query(Rows.of(PlanFigures.class))
			.single();
	}

	/** A handful of each: the plan is one page, the lists are elsewhere. */
	private List<PlanLine> lines(AccountId account) {
		return this.jdbc
			.sql("""
					with p as materialized (
					  select c.id, c.name, c.name_key, nullif(concat_ws(', ', c.job_title, c.company), '') as detail,
					         l.stage, l.reach, l.in_industry, l.at_target,
					         array_position(array['SUPPORTER', 'TRUSTED', 'BUILDING', 'MET', 'NONE'], l.stage) as closeness
					    from person_line l join contact c on c.account_id = l.account_id and c.id = l.contact_id
					   where l.account_id = :account)
					(select 'HIRER' as kind, id, name, detail, stage, 0 as figure, null::date as day from p
					  where reach = 'COULD_HIRE'
					  order by in_industry desc, at_target desc, closeness, name_key limit 6)
					union all
					(select 'TARGET', t.id, t.name, t.place, null,
					        (select count(*) from contact c where c.account_id = t.account_id and c.company_key = t.name_key), null
					   from target_company t where t.account_id = :account and t.removed_on is null
					  order by t.priority, t.name_key limit 10)
					union all
					(select 'NEED', id, what, null, null, 0, needed_by from need
					  where account_id = :account and closed_on is null order by needed_by, id limit 5)
					union all
					(select 'CONNECTOR', id, name, detail, stage, 0, null from p
					  where reach = 'CONNECTOR' or closeness <= 2 order by closeness, name_key limit 6)
					union all
					(select 'OFFER', g.contact_id, c.name, g.what, null, 0, null
					   from give g join contact c on c.account_id = g.account_id and c.id = g.contact_id
					  where g.account_id = :account and g.delivered_on is null and g.withdrawn_on is null and g.due_on is null
					  order by g.offered_on desc, g.id limit 5)
					union all
					(select 'GIVEN', g.contact_id, c.name, g.what, null, 0, g.delivered_on
					   from give g join contact c on c.account_id = g.account_id and c.id = g.contact_id
					  where g.account_id = :account and g.delivered_on is not null
					  order by g.delivered_on desc, g.id limit 5)
					""")
			.param("account", account.value())
			.query(Rows.of(PlanLine.class))
			.list();
	}

}
