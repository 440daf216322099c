package app.askwell.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds in one statement whom one could talk to next: people who promised an
 * introduction, people one was introduced to and never spoke with, and companies on the
 * list where nobody is known. Nobody with whom something is planned, meant or just done.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Proposing {

	/** Of each kind. */
	static final int MOST = 3;

	/** Whoever was met within these days need not be met again at once. */
	private static final int LATELY = 7;

	private static final String SQL = """
			with busy as (
			  select mc.contact_id from meeting m
			    join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
			   where m.account_id = :account and m.cancelled_on is null
			     and (m.held_on is null and m.meeting_on >= :today or m.held_on > :today - :lately)
			  union
			  select contact_id from review_intention
			   where account_id = :account and week_on = :next and contact_id is not null
			), promised as (
			  select distinct on (p.contact_id) 'PROMISED' as kind, 1 as rank, c.id, c.name, p.action as about,
			         (p.check_back_on - date '2000-01-01')::bigint as sooner
			    from promise p join contact c on c.account_id = p.account_id and c.id = p.contact_id
			    left join ask a on a.account_id = p.account_id and a.id = p.ask_id
			   where p.account_id = :account and p.kept_on is null and p.released_on is null
			     and c.anonymised_on is null and (a.kind = 'INTRODUCTION' or p.action ~* '\\mintroduc')
			   order by p.contact_id, p.check_back_on, p.id
			), introduced as (
			  select 'INTRODUCED' as kind, 2 as rank, c.id, c.name, i.name as about,
			         case when c.reach = 'COULD_HIRE' then 0 else 100000 end - (c.added_on - date '2000-01-01')::bigint as sooner
			    from contact c join contact i on i.account_id = c.account_id and i.id = c.introducer_id
			    join standing s on s.account_id = c.account_id and s.contact_id = c.id
			   where c.account_id = :account and c.anonymised_on is null and s.days = 0
			), someone as (
			  select * from promised union all select * from introduced
			), door as (
			  select 'TARGET' as kind, 3 as rank, t.id, t.name, null as about,
			         row_number() over (order by t.priority, t.name_key) as sooner
			    from target_company t join target_fit f on f.account_id = t.account_id and f.target_id = t.id
			   where t.account_id = :account and not f.off_focus
			     and not exists (select from contact c where c.account_id = t.account_id and c.company_key = t.name_key)
			     and not exists (select from review_intention i where i.account_id = t.account_id and i.week_on = :next
			                        and mentions(i.what, t.name, t.name_key))
			), placed as (
			  select *, row_number() over (partition by kind order by sooner, name, id) as place from (
			    select * from someone where id not in (select contact_id from busy)
			    union all select * from door) every
			)
			select kind, id, name, about from (
			  select kind, id, name, about, rank, place from placed where place <= :most
			  union all select 'BUSY', contact_id, '', null, 9, 0 from busy) found
			 order by rank, place
			""";

	private final JdbcClient jdbc;

	Proposing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Someone, or a company.
	 *
	 * @param kind PROMISED, INTRODUCED or TARGET; BUSY for whoever is out of the question
	 * @param about what is promised or who introduced them, or null
	 */
	record Found(String kind, UUID id, String name, @Nullable String about) {
	}

	List<Found> after(SignedIn me, ReviewWeek week, LocalDate today) {
		return this.jdbc.sql(SQL)
			.param("account", me.account().value())
			.param("today", today)
			.param("lately", LATELY)
			.param("next", week.next().monday())
			.param("most", MOST)
			.query(Rows.of(Found.class))
			.list();
	}

}
