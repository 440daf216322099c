package app.askwell.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what goes into a calendar, in a constant number of statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Agenda {

	/** In years, back and ahead. */
	static final int REACH = 1;

	/** Of meetings, and of follow-ups; those nearest to today come first. */
	static final int MOST = 1000;

	/** In days. So long a calendar is told that a meeting was called off. */
	static final int CANCELLED_FOR = 30;

	private static final String FOLLOW_UPS = """
			with due as (
			  select id, version, kind, contact_id, coalesce(snoozed_until, due_on) as due_on,
			         case when snoozed_until is null then due_at end as due_at
			    from follow_up where account_id = :account and closed_at is null
			  union all
			  select id, 0, kind, contact_id, due_on, null
			    from due_item where account_id = :account and kind = :stayInTouch)
			select d.id, d.version, d.kind, coalesce(c.name, '') as person, d.due_on, d.due_at
			  from due d
			  left join contact c on c.account_id = :account and c.id = d.contact_id
			 where d.due_on between :from and :to
			 order by abs(d.due_on - :today), d.id limit :most
			""";

	private final JdbcClient jdbc;

	private final CalendarWords words;

	private final Clock clock;

	Agenda(JdbcClient jdbc, CalendarWords words, Clock clock) {
		this.jdbc = jdbc;
		this.words = words;
		this.clock = clock;
	}

	/** Everything near enough to today. */
	List<CalendarItem> around(AccountId account, ZoneId zone, Locale locale) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), zone);
		List<CalendarItem> items = new ArrayList<>();
		meetings(account, today).forEach((meeting) -> items.add(this.words.meeting(meeting, locale)));
		near(FOLLOW_UPS, account, today).param("stayInTouch", FollowUpLine.STAY_IN_TOUCH)
			.query(Rows.of(FollowUpLine.class))
			.list()
			.forEach((due) -> items.add(this.words.followUp(due, zone, locale)));
		return items;
	}

	/**
	 * One meeting, whenever it is.
	 * @throws NotFound if the account has no such meeting
	 */
	CalendarItem meeting(AccountId account, UUID id, Locale locale) {
		return this.jdbc.sql(MeetingLine.COLUMNS + " and m.id = :id")
			.param("account", account.value())
			.param("id", id)
			.query(MeetingLine::read)
			.optional()
			.map((meeting) -> this.words.meeting(meeting, locale))
			.orElseThrow(() -> new NotFound(id.toString()));
	}

	private List<MeetingLine> meetings(AccountId account, LocalDate today) {
		return near(MeetingLine.COLUMNS + """
				   and m.meeting_on between :from and :to
				   and (m.cancelled_on is null or m.cancelled_on > :cancelledSince)
				 order by abs(m.meeting_on - :today), m.id limit :most
				""", account, today).param("cancelledSince", today.minusDays(CANCELLED_FOR))
			.query(MeetingLine::read)
			.list();
	}

	private JdbcClient.StatementSpec near(String sql, AccountId account, LocalDate today) {
		return this.jdbc.sql(sql)
			.param("account", account.value())
			.param("today", today)
			.param("from", today.minusYears(REACH))
			.param("to", today.plusYears(REACH))
			.param("most", MOST);
	}

}
