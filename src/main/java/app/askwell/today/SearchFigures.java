package app.askwell.today;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.Remembered;
import app.askwell.shared.Rows;
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

	private final Remembered<Street> street;

	SearchFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.street = new Remembered<>(jdbc, (account, today) -> reckonStreet(account));
	}

	Street street(SignedIn me, LocalDate today) {
		return this.street.of(me.account(), today);
	}

	private Street reckonStreet(AccountId account) {
		return this.jdbc.sql("""
				select sums.*, ahead.*
				  from (select coalesce(sum(given), 0) as given, coalesce(sum(received), 0) as received
				          from standing where account_id = :account and (given > 0 or received > 0)) sums
				  left join lateral (
				    select s.contact_id as ahead_id, c.name as ahead_name, s.got as ahead_got, s.given as ahead_given
				      from (select * from standing where account_id = :account and got - given - offered >= 2
				             order by got - given - offered desc, name_key limit 1) s
				      join contact c on c.account_id = s.account_id and c.id = s.contact_id) ahead on true
				""").param("account", account.value()).query(Rows.of(Street.class)).single();
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
			.param("account", me.account().value())
			.param("today", today)
			.param("newsDays", NEWS_DAYS)
			.query(Rows.of(Landed.class))
			.optional()
			.filter((landed) -> landed.isWorthTelling(today))
			.orElse(null);
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
			.query(Rows.of(Coming.class))
			.list();
	}

}
