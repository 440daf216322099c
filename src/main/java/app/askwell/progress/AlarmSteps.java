package app.askwell.progress;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What to do when the meetings reach nobody who matters: connectors to ask, the latest
 * met first, companies without a door, and needs; three of each, in one statement.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AlarmSteps {

	/** Connectors that are looked at; who is far ahead (A6) is not asked again. */
	private static final int LOOKED_AT = 20;

	private static final int MOST = 3;

	private final JdbcClient jdbc;

	AlarmSteps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<NextStep> of(AccountId account, LocalDate today) {
		return this.jdbc.sql("""
				with met as (
				  select c.id, c.name, c.name_key, nullif(concat_ws(', ', c.job_title, c.company), '') as detail,
				         max(m.held_on) as last_on
				    from contact c
				    join meeting_contact mc on mc.account_id = c.account_id and mc.contact_id = c.id
				    join meeting m on m.account_id = mc.account_id and m.id = mc.meeting_id and m.held_on <= :today
				   where c.account_id = :account and c.reach = 'CONNECTOR' and c.anonymised_on is null
				   group by c.account_id, c.id
				   order by last_on desc, c.name_key, c.id
				   limit :lookedAt),
				even as (
				  select met.* from met
				   where (select count(*) from promise p where p.account_id = :account and p.contact_id = met.id
				             and p.released_on is null)
				         + (select count(*) from ask a where a.account_id = :account and a.contact_id = met.id
				             and a.closed_as = 'ANSWERED')
				         - (select count(*) from give g where g.account_id = :account and g.contact_id = met.id
				             and g.withdrawn_on is null) < 2)
				(select 'CONNECTOR' as kind, id, name, detail, null::date as day from even
				  order by last_on desc, name_key, id limit :most)
				union all
				(select 'TARGET', t.id, t.name, t.place, null
				   from target_company t
				   join target_fit f on f.account_id = t.account_id and f.target_id = t.id and not f.off_focus
				  where t.account_id = :account and not exists (
				    select from contact c where c.account_id = t.account_id and c.company_key = t.name_key)
				  order by t.priority, t.name_key, t.id limit :most)
				union all
				(select 'NEED', id, what, null, needed_by from need
				  where account_id = :account and closed_on is null order by needed_by, id limit :most)
				""")
			.param("account", account.value())
			.param("today", today)
			.param("lookedAt", LOOKED_AT)
			.param("most", MOST)
			.query(Rows.of(NextStep.class))
			.list();
	}

}
