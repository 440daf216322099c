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

	private final Conversations conversations;

	private final JdbcClient jdbc;

	private final Clock clock;

	LookingBack(Conversations conversations, JdbcClient jdbc, Clock clock) {
		this.conversations = conversations;
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

	/** The week that should be looked back on by now, in two statements. */
	public LastLook last(SignedIn me) {
		ReviewWeek week = ReviewWeek.at(me.today(this.clock));
		List<LocalDate> finished = new ArrayList<>();
		this.jdbc.sql("select finished_at from weekly_review where account_id = ? and week_on = ?")
			.params(me.account().value(), week.monday())
			.query((row) -> {
				finished.add(row.getObject(1, OffsetDateTime.class).atZoneSameInstant(me.zone()).toLocalDate());
			});
		return new LastLook(finished.isEmpty() ? null : finished.get(0),
				this.conversations.of(me, week)
					.stream()
					.filter((one) -> one.weekOn().equals(week.next().monday()))
					.toList());
	}

}
