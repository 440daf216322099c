package app.askwell.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.shared.Choice;
import app.askwell.shared.NotFound;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The weeks that were looked back on, the latest first, in one statement. */
@Component
@Transactional(readOnly = true)
class EarlierReviews {

	private static final int PAGE = 12;

	private final JdbcClient jdbc;

	EarlierReviews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A week, what was said of it, and what was meant for the one after it.
	 *
	 * @param focus what was answered about the focus, or null
	 */
	record Week(UUID id, LocalDate monday, LocalDate finishedOn, @Nullable FocusAnswer focus, @Nullable String note,
			List<Conversation> next) {

		public LocalDate sunday() {
			return new ReviewWeek(this.monday).sunday();
		}

		/** How many of these conversations were had. */
		public long had() {
			return this.next.stream().filter(Conversation::isHad).count();
		}

	}

	/** The page on which a review stands; the first for anything that is none. */
	Slice<Week> pageWith(SignedIn me, String review) {
		int later = this.jdbc.sql("""
				select count(*) from weekly_review r join weekly_review it on it.account_id = r.account_id
				 where r.account_id = :account and it.id::text = :review and r.week_on > it.week_on
				""").param("account", me.account().value()).param("review", review).query(Integer.class).single();
		return page(me, Integer.toString(later / PAGE + 1));
	}

	Slice<Week> page(SignedIn me, String number) {
		Slice.Request page = Slice.Request.of(number, PAGE);
		Map<LocalDate, Week> weeks = new LinkedHashMap<>();
		this.jdbc.sql("""
				select r.id as review, r.week_on as of_week, r.finished_at, r.focus_answer, r.note,
				""" + Conversations.COLUMNS + """
				  from (select * from weekly_review where account_id = :account
				         order by week_on desc limit :limit offset :offset) r
				  left join review_intention i on i.account_id = r.account_id and i.week_on = r.week_on + 7
				""" + Conversations.JOINS + " order by r.week_on desc, i.id")
			.param("account", me.account().value())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query((row) -> {
				Week week = weeks.computeIfAbsent(row.getObject("of_week", LocalDate.class),
						(monday) -> week(me, row, monday));
				if (row.getObject("id") != null) {
					week.next().add(Conversations.read(row));
				}
			});
		if (weeks.isEmpty() && page.page() > 1) {
			throw new NotFound(number);
		}
		return page.slice(List.copyOf(weeks.values()));
	}

	private static Week week(SignedIn me, ResultSet row, LocalDate monday) {
		try {
			return new Week(row.getObject("review", UUID.class), monday,
					row.getObject("finished_at", OffsetDateTime.class).atZoneSameInstant(me.zone()).toLocalDate(),
					Choice.of(FocusAnswer.class, row.getString("focus_answer")), row.getString("note"),
					new ArrayList<>());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
