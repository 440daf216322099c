package app.askwell.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import app.askwell.followups.DueItem;
import app.askwell.followups.DueItems;
import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is due, planned and asked for within a week, in two statements. */
@Component
@Transactional(readOnly = true)
class WeekReading {

	/** Far more than a page holds. */
	private static final int MOST = 100;

	private final DueItems due;

	private final JdbcClient jdbc;

	private final Clock clock;

	WeekReading(DueItems due, JdbcClient jdbc, Clock clock) {
		this.due = due;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** From today on, with what is late. */
	WeekPage of(SignedIn me) {
		LocalDate today = me.today(this.clock);
		LocalDate last = today.plusDays(WeekPage.DAYS - 1L);
		Stream<WeekLine> due = this.due.due(me, last, MOST).stream().map((item) -> line(item, today));
		List<WeekLine> lines = Stream.concat(due, arranged(me, today, last).stream())
			.sorted(Comparator.comparing(WeekLine::late)
				.reversed()
				.thenComparing(WeekLine::day)
				.thenComparing((line) -> !line.isMeeting()))
			.toList();
		return new WeekPage(today, lines, MOST * 2, Region.of(me.locale()));
	}

	/** Staying in touch is never late: any day will do, so today will. */
	private static WeekLine line(DueItem item, LocalDate today) {
		LocalDate day = (item.isTagged() || item.dueOn().isAfter(today)) ? item.dueOn() : today;
		return new WeekLine(item.kind().name(), day, day.isBefore(today), "", item.person(), item.about());
	}

	/** Meetings, and asks that are needed by then. */
	private List<WeekLine> arranged(SignedIn me, LocalDate today, LocalDate last) {
		Region region = Region.of(me.locale());
		return this.jdbc
			.sql("""
					(select 'MEETING' as kind, m.meeting_on as day, m.starts_at, m.place as about, m.kind as how,
					        coalesce(m.title, (select string_agg(c.name, ', ' order by c.name_key)
					          from meeting_contact mc join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
					         where mc.account_id = m.account_id and mc.meeting_id = m.id)) as who
					   from meeting m
					  where m.account_id = :account and m.held_on is null and m.cancelled_on is null
					    and m.meeting_on between :today and :last
					  order by m.meeting_on, m.starts_at, m.id limit :most)
					union all
					(select 'ASK', a.needed_by, null, a.subject, a.kind, c.name
					   from ask a join contact c on c.account_id = a.account_id and c.id = a.contact_id
					  where a.account_id = :account and a.closed_on is null and a.needed_by <= :last
					  order by a.needed_by, a.id limit :most)
					""")
			.param("account", me.account().value())
			.param("today", today)
			.param("last", last)
			.param("most", MOST)
			.query((row, number) -> new WeekLine(row.getString("kind"), row.getObject("day", LocalDate.class),
					row.getObject("day", LocalDate.class).isBefore(today),
					region.time(row.getObject("starts_at", LocalTime.class)), Typed.orEmpty(row.getString("who")),
					Typed.orEmpty(row.getString("about"))))
			.list();
	}

}
