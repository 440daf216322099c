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
				select count(*) as meetings, count(*) filter (where in_industry) as in_industry,
				       count(*) filter (where could_hire) as could_hire, count(*) filter (where at_target) as at_target,
				       count(*) filter (where by_connectors) as by_connectors, count(*) filter (where random) as random
				  from reached(:account, :monday, :sunday)
				""")
			.param("account", me.account().value())
			.param("monday", week.monday())
			.param("sunday", week.sunday())
			.query(Rows.of(WeekReached.class))
			.single();
	}

}
