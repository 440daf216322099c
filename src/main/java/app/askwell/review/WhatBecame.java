package app.askwell.review;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was due in a week and what became of it, and what came to pass in it, in one
 * statement. A follow-up belongs to every week in which it was closed or put off, or at
 * whose end its day had come. Its history tells on which day it was then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhatBecame {

	/** Of each; the rest is counted. */
	static final int MOST = 8;

	private static final String SQL = """
			with course as (
			  select f.id, f.kind, f.contact_id, coalesce(f.step, p.action, g.what) as about, f.closed_at, f.closed_as, h.*
			    from follow_up f
			    left join promise p on p.account_id = f.account_id and p.id = f.promise_id
			    left join give g on g.account_id = f.account_id and g.id = f.give_id
			   cross join lateral (
			     select coalesce((array_agg(coalesce(e.until_on, f.due_on) order by e.happened_at desc, e.id desc) filter (
			              where e.happened_at < :until and e.what in ('DUE', 'MOVED', 'SNOOZED', 'SNOOZE_UNDONE', 'REOPENED')))[1],
			              case when count(*) = 0 then coalesce(f.snoozed_until, f.due_on) end) as day,
			            coalesce(bool_or(e.what in ('SNOOZED', 'MOVED') and e.happened_at >= :from and e.happened_at < :until
			              and coalesce(e.before_on, f.due_on) <= :sunday), false) as put_off
			       from follow_up_event e where e.account_id = f.account_id and e.follow_up_id = f.id) h
			   where f.account_id = :account and (f.closed_at is null or f.closed_at >= :from)
			), became as (
			  select case when closed_at < :until and closed_as in ('RELEASED', 'WITHDRAWN') then 'LET_GO'
			              when closed_at < :until then 'DONE'
			              when day > :sunday then case when put_off then 'MOVED' end
			              when closed_at is not null then 'LATER' else 'OPEN' end as became,
			         kind, id, contact_id, about,
			         case when closed_at is not null then (closed_at at time zone :zone)::date else day end as day
			    from course where day is not null
			  union all
			  select 'MET', m.kind, m.id, (select (array_agg(mc.contact_id order by mc.contact_id))[1] from meeting_contact mc
			           where mc.account_id = m.account_id and mc.meeting_id = m.id), coalesce(m.learned, m.title), m.held_on
			    from meeting m where m.account_id = :account and m.held_on between :monday and :sunday
			  union all
			  select 'THEY', 'PROMISE', id, contact_id, action, kept_on from promise
			   where account_id = :account and kept_on between :monday and :sunday
			  union all
			  select 'THEY', 'ANSWER', id, contact_id, subject, closed_on from ask
			   where account_id = :account and closed_as = 'ANSWERED' and closed_on between :monday and :sunday
			  union all
			  select 'GAVE', 'GIVE', id, contact_id, what, delivered_on from give
			   where account_id = :account and delivered_on between :monday and :sunday
			  union all
			  select 'GAVE', 'TOUCH', id, contact_id, note, touched_on from touch
			   where account_id = :account and touched_on between :monday and :sunday
			), counted as (
			  select *, count(*) over (partition by became) as total,
			         row_number() over (partition by became order by day, kind, id) as place
			    from became where became is not null
			)
			select b.became, b.total, b.kind, b.id, b.contact_id as contact, c.name as person, b.about, b.day
			  from counted b left join contact c on c.account_id = :account and c.id = b.contact_id
			 where b.place <= :most order by b.became, b.place
			""";

	private final JdbcClient jdbc;

	WhatBecame(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	WeekThen in(SignedIn me, ReviewWeek week) {
		return new WeekThen(this.jdbc.sql(SQL)
			.param("account", me.account().value())
			.param("monday", week.monday())
			.param("sunday", week.sunday())
			.param("from", week.from(me.zone()))
			.param("until", week.until(me.zone()))
			.param("zone", me.zone().getId())
			.param("most", MOST)
			.query(Rows.of(Deed.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Deed::became, LinkedHashMap::new, Collectors.toList())));
	}

}
