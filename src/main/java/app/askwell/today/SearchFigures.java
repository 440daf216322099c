package app.askwell.today;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the search stands: give and take, and what is planned. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SearchFigures {

	/** After that it is no news any more. */
	private static final int NEWS_DAYS = 90;

	private final JdbcClient jdbc;

	SearchFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Street street(SignedIn me) {
		return this.jdbc
			.sql("""
					with r as (select * from person_lines() where account_id = :account)
					select (select coalesce(sum(given), 0) from r) as given, (select coalesce(sum(received), 0) from r) as received,
					       ahead.*
					  from (select 1) one
					  left join lateral (
					    select r.contact_id as ahead_id, c.name as ahead_name, r.got as ahead_got, r.given as ahead_given
					      from r join contact c on c.account_id = r.account_id and c.id = r.contact_id
					     where r.got - r.given - r.offered >= 2
					     order by r.got - r.given - r.offered desc, c.name_key limit 1) ahead on true
					""")
			.param("account", me.account().value())
			.query(Street.class)
			.single();
	}

	Reach reach(SignedIn me, LocalDate today) {
		return this.jdbc.sql("""
				with held as (
				  select m.id, m.held_on, coalesce(bool_or(cr.in_industry), false) as in_industry,
				         coalesce(bool_or(cr.reach = 'COULD_HIRE'), false) as could_hire
				    from meeting m
				    left join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
				    left join contact_reach cr on cr.account_id = mc.account_id and cr.contact_id = mc.contact_id
				   where m.account_id = :account and m.held_on is not null
				   group by m.id, m.held_on)
				select count(*) filter (where held_on > :today - :countedDays) as meetings,
				       count(*) filter (where held_on > :today - :countedDays and in_industry) as in_industry,
				       count(*) filter (where held_on > :today - :countedDays and could_hire) as could_hire,
				       (select count(*) from target_fit where account_id = :account and not off_focus) as targets,
				       (select count(*) from target_fit t
				         where t.account_id = :account and not t.off_focus and exists (
				           select from contact c where c.account_id = t.account_id and c.company_key = t.name_key))
				         as known_targets,
				       min(held_on) as first_on,
				       count(*) filter (where held_on > :today - :industryDays) as lately,
				       max(held_on) filter (where in_industry) as last_in_industry,
				       max(held_on) filter (where could_hire) as last_could_hire
				  from held
				""")
			.param("account", me.account().value())
			.param("today", today)
			.param("countedDays", Reach.DAYS_COUNTED)
			.param("industryDays", Reach.DAYS_WITHOUT_INDUSTRY)
			.query(Reach.class)
			.single();
	}

	/** The latest job that a search led to, while something is left to do about it. */
	@Nullable Landed landed(SignedIn me, LocalDate today) {
		return this.jdbc
			.sql("""
					select o.id, o.role, o.company, o.stage_on as on, count(f.id) > 0 as begun,
					       count(f.id) filter (where f.closed_at is null) as untold,
					       exists (select from focus where account_id = :account and ended_on is null
					                  and started_on <= o.stage_on) as searching
					  from opportunity o
					  left join follow_up f on f.account_id = o.account_id and f.opportunity_id = o.id and f.kind = 'CLOSE_THE_LOOP'
					 where o.account_id = :account and o.stage = 'ACCEPTED' and o.stage_on > :today - :newsDays
					 group by o.account_id, o.id order by o.stage_on desc, o.id limit 1
					""")
			.param("newsDays", NEWS_DAYS)
			.query(Landed.class)
			.optional()
			.filter((landed) -> landed.isWorthTelling(today))
			.orElse(null);

	List<Coming> coming(SignedIn me, LocalDate from, LocalDate to, int most) {
		return this.jdbc
			.sql("""
					select m.id, m.kind, m.title, m.meeting_on, m.starts_at, m.introduction is not null as introduced,
					       cardinality(m.questions) as questions, m.offer is not null as offered,
					       (select string_agg(c.name, ', ' order by c.name_key)
					          from meeting_contact mc join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
					         where mc.account_id = m.account_id and mc.meeting_id = m.id) as people
					  from meeting m
					 where m.account_id = :account and m.held_on is null and m.cancelled_on is null
					   and m.meeting_on between :from and :to
					 order by m.meeting_on, m.starts_at, m.id
					 limit :most
					""")
			.param("account", me.account().value())
			.param("from", from)
			.param("to", to)
			.param("most", most)
			.query(Coming.class)
			.list();
	}

}
