package app.askwell.review;

import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the meetings of a week reached, in one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReachOfWeek {

	private final JdbcClient jdbc;

	ReachOfWeek(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	WeekReached of(SignedIn me, ReviewWeek week) {
		return this.jdbc.sql("""
				with held as (
				  select m.id, coalesce(bool_or(cr.in_industry), false) as in_industry,
				         coalesce(bool_or(cr.reach = 'COULD_HIRE'), false) as could_hire,
				         coalesce(bool_or(cr.at_target), false) as at_target,
				         coalesce(bool_or(cr.reach = 'CONNECTOR' or i.reach = 'CONNECTOR'), false) as connector
				    from meeting m
				    left join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
				    left join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
				    left join contact i on i.account_id = c.account_id and i.id = c.introducer_id
				    left join contact_reach cr on cr.account_id = mc.account_id and cr.contact_id = mc.contact_id
				   where m.account_id = :account and m.held_on between :monday and :sunday
				   group by m.id)
				select count(*) as meetings, count(*) filter (where in_industry) as in_industry,
				       count(*) filter (where could_hire) as could_hire, count(*) filter (where at_target) as at_target,
				       count(*) filter (where connector) as connector,
				       count(*) filter (where not (in_industry or could_hire or at_target or connector)) as random
				  from held
				""")
			.param("account", me.account().value())
			.param("monday", week.monday())
			.param("sunday", week.sunday())
			.query(Rows.of(WeekReached.class))
			.single();
	}

}
