package app.askwell.progress;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads how give and take, promises, thank-yous and closeness stand; one statement each.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HabitsReading {

	private final JdbcClient jdbc;

	HabitsReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A thank-you belongs to the day it was sent on, one that is overdue to the day it
	 * was due, in the account's zone. Putting it off moves neither its moment nor this.
	 */
	List<Month> months(AccountId account, ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		List<Month> some = this.jdbc
			.sql("""
					with thanks as (
					  select coalesce(closed_at, due_at) at time zone :zone as moment, due_on,
					         closed_at is not null and case when due_at is not null then closed_at <= due_at
					           else (closed_at at time zone :zone)::date <= due_on end as in_time
					    from follow_up
					   where account_id = :account and kind = 'THANK_YOU'
					     and (closed_at is not null or case when due_at is not null then due_at < :now else due_on < :today end)),
					happened as (
					  select delivered_on as day, 1 as given, 0 as received, 0 as in_time, 0 as late
					    from give where account_id = :account and delivered_on between :from and :today
					  union all
					  select kept_on, 0, 1, 0, 0 from promise where account_id = :account and kept_on between :from and :today
					  union all
					  select closed_on, 0, 1, 0, 0
					    from ask where account_id = :account and closed_as = 'ANSWERED' and closed_on between :from and :today
					  union all
					  select coalesce(moment::date, due_on), 0, 0, in_time::int, (not in_time)::int from thanks)
					select date_trunc('month', day::timestamp)::date as first, sum(given)::bigint as given,
					       sum(received)::bigint as received, sum(in_time)::bigint as thanked_in_time,
					       sum(late)::bigint as thanked_late
					  from happened
					 where day between :from and :today
					 group by 1
					""")
			.param("account", account.value())
			.param("zone", now.getZone().getId())
			.param("now", now.toOffsetDateTime())
			.param("from", Month.earliest(today))
			.param("today", today)
			.query(Rows.of(Month.class))
			.list();
		return Month.withoutGaps(some, today);
	}

	PromisesKept promises(AccountId account) {
		return this.jdbc.sql("""
				select count(kept_on) as kept, count(*) filter (where kept_on - made_on <= 7) as within_week,
				       count(*) filter (where kept_on - made_on <= 14) as within_two_weeks,
				       count(*) filter (where kept_on - made_on <= 30) as within_month,
				       count(released_on) as released,
				       count(*) filter (where kept_on is null and released_on is null) as open,
				       percentile_cont(0.5) within group (order by kept_on - made_on)
				         filter (where kept_on is not null) as median_days
				  from promise where account_id = :account
				""").param("account", account.value()).query(Rows.of(PromisesKept.class)).single();
	}

	Depth depth(AccountId account) {
		return this.jdbc
			.sql("""
					select count(*) filter (where stage = 'MET') as met, count(*) filter (where stage = 'BUILDING') as building,
					       count(*) filter (where stage = 'TRUSTED') as trusted,
					       count(*) filter (where stage = 'SUPPORTER') as supporters, count(*) filter (where days > 1) as again
					  from standing where account_id = :account
					""")
			.param("account", account.value())
			.query(Rows.of(Depth.class))
			.single();
	}

}
