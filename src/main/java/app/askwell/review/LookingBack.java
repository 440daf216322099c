package app.askwell.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other pages and letters of the look back on the week. */
@Component
@Transactional(readOnly = true)
public class LookingBack {

	private final JdbcClient jdbc;

	private final Clock clock;

	LookingBack(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether to offer it today: from Friday to Monday, until it is done, to someone who
	 * knows anybody. On other days nothing is asked of the database.
	 */
	public boolean isOffered(SignedIn me) {
		LocalDate today = me.today(this.clock);
		return ReviewWeek.isOffered(today) && this.jdbc.sql("""
				select exists (select from contact where account_id = :account)
				   and not exists (select from weekly_review where account_id = :account and week_on = :week)
				""")
			.param("account", me.account().value())
			.param("week", ReviewWeek.at(today).monday())
			.query(Boolean.class)
			.single();
	}

	/** The week that should be looked back on by now, in one statement. */
	public LastLook last(SignedIn me) {
		ReviewWeek week = ReviewWeek.at(me.today(this.clock));
		List<LocalDate> finished = new ArrayList<>();
		List<Conversation> next = new ArrayList<>();
		this.jdbc.sql("select r.finished_at, " + Conversations.COLUMNS + """
				  from (select) one
				  left join weekly_review r on r.account_id = :account and r.week_on = :week
				  left join review_intention i on i.account_id = :account and i.week_on = :next
				""" + Conversations.JOINS + " order by coalesce(h.held_on, h.meeting_on, i.intended_on), i.id")
			.param("account", me.account().value())
			.param("week", week.monday())
			.param("next", week.next().monday())
			.query((row) -> {
				OffsetDateTime at = row.getObject("finished_at", OffsetDateTime.class);
				if (at != null) {
					finished.add(at.atZoneSameInstant(me.zone()).toLocalDate());
				}
				if (row.getObject("id") != null) {
					next.add(Conversations.read(row));
				}
			});
		return new LastLook(finished.isEmpty() ? null : finished.get(0), next);
	}

}
