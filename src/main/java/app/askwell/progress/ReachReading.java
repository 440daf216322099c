package app.askwell.progress;

import java.time.LocalDate;

import app.askwell.shared.AccountId;
import app.askwell.shared.Remembered;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads whom the meetings of late reached, and remembers it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReachReading {

	private final JdbcClient jdbc;

	private final Remembered<Reach> reach;

	ReachReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.reach = new Remembered<>(jdbc, this::reckon);
	}

	Reach of(AccountId account, LocalDate today) {
		return this.reach.of(account, today);
	}

	private Reach reckon(AccountId account, LocalDate today) {
		return this.jdbc
			.sql("""
					with known as (
					  select *, held_on > :today - :countedDays as counted
					    from reached(:account, cast(:today as date) - :hirerDays + 1, :today))
					select exists (select from focus where account_id = :account and ended_on is null) as focused,
					       count(*) filter (where counted) as meetings,
					       count(*) filter (where counted and in_industry) as in_industry,
					       count(*) filter (where counted and could_hire) as could_hire,
					       count(*) filter (where counted and at_target) as at_target,
					       count(*) filter (where counted and by_connectors) as by_connectors,
					       count(*) filter (where counted and random) as random,
					       count(*) filter (where counted and random and kind = 'EVENT') as random_at_events,
					       count(*) filter (where counted and random and kind <> 'EVENT' and introduced) as random_introduced,
					       count(*) filter (where counted and random and kind <> 'EVENT' and not introduced and met) as random_met,
					       (select count(*) from target_fit where account_id = :account and not off_focus) as targets,
					       (select count(*) from target_fit t
					         where t.account_id = :account and not t.off_focus and exists (
					           select from contact c where c.account_id = t.account_id and c.company_key = t.name_key))
					         as known_targets,
					       (select min(held_on) from meeting where account_id = :account) as first_on,
					       count(*) filter (where held_on > :today - :industryDays) as in_three_weeks,
					       count(*) as in_six_weeks,
					       max(held_on) filter (where in_industry) as last_in_industry,
					       max(held_on) filter (where could_hire) as last_could_hire
					  from known
					""")
			.param("account", account.value())
			.param("today", today)
			.param("countedDays", Reach.DAYS_COUNTED)
			.param("industryDays", Reach.DAYS_WITHOUT_INDUSTRY)
			.param("hirerDays", Reach.DAYS_WITHOUT_HIRER)
			.query(Rows.of(Reach.class))
			.single();
	}

}
