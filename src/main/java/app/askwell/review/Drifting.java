package app.askwell.review;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is drifting away, the nearest first, in one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drifting {

	/** More than that nobody writes to on an evening. */
	static final int MOST = 6;

	private final JdbcClient jdbc;

	Drifting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those to whom a word is due by a day. */
	List<Drift> by(SignedIn me, LocalDate upTo) {
		return this.jdbc.sql("""
				with due as materialized (
				  select l.contact_id, l.stage, l.last_on,
				         greatest(l.touch_due_on, touch_paused_until(l.account_id, l.contact_id, l.last_on)) as due_on
				    from person_lines() l where l.account_id = :account and l.touch_due_on <= :upTo
				), first as (
				  select c.id, c.name, c.name_key, c.company, d.stage, d.last_on, d.due_on, count(*) over () as total,
				         array_position(array['SUPPORTER', 'TRUSTED', 'BUILDING', 'MET'], d.stage) as nearness
				    from due d join contact c on c.account_id = :account and c.id = d.contact_id
				   where d.due_on <= :upTo and c.anonymised_on is null
				   order by nearness, d.due_on, c.name_key, c.id limit :most
				)
				select f.id, f.name, f.company, f.stage, f.last_on, f.due_on, k.fact, f.total
				  from first f left join lateral (
				    select k.fact from contact_fact k where k.account_id = :account and k.contact_id = f.id
				     order by k.noted_on desc, k.id desc limit 1) k on true
				 order by f.nearness, f.due_on, f.name_key, f.id
				""")
			.param("account", me.account().value())
			.param("upTo", upTo)
			.param("most", MOST)
			.query(Drift.class)
			.list();
	}

}
