package app.askwell.opportunities;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the way back from an opportunity, in one statement. */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class LineageReading {

	/** Of several people in one meeting the one with the longest way back. */
	private static final String LONGEST = Lines.SQL + """
			, longest as (
			  select l.first from line l join contact c on c.account_id = :account and c.id = l.first
			   group by l.first, c.name_key order by max(l.depth) desc, c.name_key, l.first limit 1
			), way as (
			  select l.id, l.depth, lead(l.id) over (order by l.depth) as by_id
			    from line l join longest using (first)
			)
			select c.id, c.name, c.job_title, c.company, c.how_met, s.first_on, f.id as meeting_id, f.held_on as met_on,
			       c.introducer_id is null and w.by_id is not null as named, led.led_on, led.led_in, led.promise,
			       case when w.depth = 0 then (
			         select string_agg(x.name, ', ' order by x.name_key) from start s
			           join contact x on x.account_id = :account and x.id = s.id where s.id <> c.id) end as others
			  from way w
			  join contact c on c.account_id = :account and c.id = w.id
			  join standing s on s.account_id = c.account_id and s.contact_id = c.id
			  left join lateral (
			    select m.id, m.held_on from meeting_contact mc
			      join meeting m on m.account_id = mc.account_id and m.id = mc.meeting_id
			     where mc.account_id = :account and mc.contact_id = c.id and m.held_on is not null
			     order by m.held_on, m.id limit 1) f on true
			  left join lateral (
			   select * from (
			    select p.kept_on as led_on, null::uuid as led_in, p.action as promise from promise p
			     where p.account_id = :account and p.contact_id = w.by_id and p.kept_on is not null
			       and position(lower(c.name) in lower(p.action)) > 0
			    union all
			    select m.meeting_on, m.id, null from meeting_new_name n
			      join meeting m on m.account_id = n.account_id and m.id = n.meeting_id
			      join meeting_contact mc on mc.account_id = n.account_id and mc.meeting_id = n.meeting_id
			     where n.account_id = :account and n.contact_id = c.id and mc.contact_id = w.by_id
			   ) way_there order by promise is null, led_on, led_in limit 1) led on true
			 order by w.depth
			""";

	private final JdbcClient jdbc;

	LineageReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Nobody where it came from no person. */
	Lineage of(AccountId account, OpportunitySheet sheet) {
		List<LineageLink> links = this.jdbc.sql(LONGEST)
			.param("account", account.value())
			.param("id", sheet.id().value())
			.param("most", Lines.MOST)
			.query(Rows.of(LineageLink.class))
			.list();
		return new Lineage(links, sheet.role(), sheet.company(), sheet.heardOn());
	}

}
