package app.askwell.today;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the search stands: give and take, and what is planned. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SearchFigures {

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
