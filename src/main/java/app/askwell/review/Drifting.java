package app.askwell.review;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.Rows;
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
		return this.jdbc
			.sql("""
					with first as (
					  select c.id, c.name, c.name_key, c.company, s.stage, s.last_on, s.touch_on as due_on, count(*) over () as total,
					         array_position(array['SUPPORTER', 'TRUSTED', 'BUILDING', 'MET'], s.stage) as nearness
					    from standing s join contact c on c.account_id = s.account_id and c.id = s.contact_id
					   where s.account_id = :account and s.touch_on <= :upTo
					   order by nearness, s.touch_on, c.name_key, c.id limit :most
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
			.query(Rows.of(Drift.class))
			.list();
	}

}
