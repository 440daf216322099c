package app.askwell.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conversations that were meant, with what became of them, in one statement. Where words
 * tell with whom, it is had with whoever they name, or with someone at a company they
 * name.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Conversations {

	/** Of an intention i: its columns, and the meeting that fulfils it or will. */
	static final String COLUMNS = """
			i.week_on, i.id, i.contact_id as contact, coalesce(c.name, i.what) as who, i.intended_on as day,
			       h.id as meeting, h.held_on, case when h.held_on is null then h.meeting_on end as planned_on
			""";

	/** What these columns need. */
	static final String JOINS = """
			left join contact c on c.account_id = i.account_id and c.id = i.contact_id
			  left join lateral (
			    select m.id, m.held_on, m.meeting_on from meeting m
			      join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
			      join contact p on p.account_id = mc.account_id and p.id = mc.contact_id
			     where m.account_id = i.account_id and m.cancelled_on is null
			       and (m.held_on between i.week_on and i.week_on + 6
			            or m.held_on is null and m.meeting_on between i.week_on and i.week_on + 20)
			       and (mc.contact_id = i.contact_id or i.contact_id is null
			            and (mentions(i.what, p.name, p.name_key) or mentions(i.what, p.company, p.company_key)))
			     order by m.held_on nulls last, m.meeting_on, m.id limit 1) h on true
			""";

	private final JdbcClient jdbc;

	Conversations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a week and of the one after it. */
	List<Conversation> of(SignedIn me, ReviewWeek week) {
		return this.jdbc.sql("select " + COLUMNS + " from review_intention i " + JOINS + """
				 where i.account_id = :account and i.week_on in (:week, :next)
				 order by i.week_on, coalesce(h.held_on, h.meeting_on, i.intended_on), i.id
				""")
			.param("account", me.account().value())
			.param("week", week.monday())
			.param("next", week.next().monday())
			.query(Rows.of(Conversation.class))
			.list();
	}

	/** From the columns above. */
	static Conversation read(ResultSet row) throws SQLException {
		return new Conversation(row.getObject("week_on", LocalDate.class), row.getObject("id", UUID.class),
				row.getObject("contact", UUID.class), row.getString("who"), row.getObject("day", LocalDate.class),
				row.getObject("meeting", UUID.class), row.getObject("held_on", LocalDate.class),
				row.getObject("planned_on", LocalDate.class));
	}

}
