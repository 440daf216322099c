package app.askwell.plan;

import java.time.LocalDate;
import java.util.List;

import app.askwell.exchange.TwoWayStreet;
import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the four questions, in two statements. */
@Component
@Transactional(readOnly = true)
class SelfCheckReading {

	private final JdbcClient jdbc;

	private final MarketingPlan plan;

	SelfCheckReading(JdbcClient jdbc, MarketingPlan plan) {
		this.jdbc = jdbc;
		this.plan = plan;
	}

	List<Answer> answers(AccountId account, LocalDate today) {
		return SelfCheck.of(this.plan.figures(account, today), now(account, today));
	}

	private CheckFigures now(AccountId account, LocalDate today) {
		return this.jdbc
			.sql("""
					with r as materialized (
					  select contact_id, given, received, got + asked - given - offered as ahead from standing
					   where account_id = :account),
					furthest as (
					  select c.id, c.name from r join contact c on c.account_id = :account and c.id = r.contact_id
					   where r.ahead >= :most order by r.ahead desc, c.name_key limit 1)
					select a.asked, a.answered, m.held, m.prepared,
					       (select count(*) from follow_up where account_id = :account and closed_at is null
					           and kind in ('THANK_YOU', 'CHECK_BACK') and coalesce(snoozed_until, due_on) < :today) as late,
					       (select coalesce(sum(given), 0) from r) as given,
					       (select coalesce(sum(received), 0) from r) as received,
					       (select count(*) from r where ahead >= :most) as ahead,
					       (select id from furthest) as ahead_id, (select name from furthest) as ahead_name
					  from (select count(*) as asked,
					               count(*) filter (where closed_as in ('ANSWERED', 'PROMISED')) as answered
					          from ask where account_id = :account and asked_on > :since) a
					 cross join (select count(*) as held,
					                    count(*) filter (where introduction is not null or cardinality(questions) > 0) as prepared
					               from meeting where account_id = :account and held_on > :since) m
					""")
			.param("account", account.value())
			.param("today", today)
			.param("since", today.minusDays(PlanFigures.DAYS_COUNTED))
			.param("most", TwoWayStreet.TOO_FAR_AHEAD)
			.query(Rows.of(CheckFigures.class))
			.single();
	}

}
