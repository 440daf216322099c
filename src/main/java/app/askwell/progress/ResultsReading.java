package app.askwell.progress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.askwell.focus.FocusPeriod;
import app.askwell.focus.SearchFocus;
import app.askwell.shared.AccountId;
import app.askwell.shared.Remembered;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what each focus led to, and remembers it. Days come first, so few are joined.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResultsReading {

	private static final String COUNTS = """
			with happened as (
			  select 'MEETINGS' as measure, held_on as day, count(*) as times
			    from meeting where account_id = :account and held_on is not null group by held_on
			  union all
			  select 'INTRODUCTIONS', m.held_on, count(*)
			    from meeting_new_name n join meeting m on m.account_id = n.account_id and m.id = n.meeting_id
			   where n.account_id = :account and m.held_on is not null group by m.held_on
			  union all
			  select 'INTRODUCTIONS', p.kept_on, count(*)
			    from promise p join ask a on a.account_id = p.account_id and a.id = p.ask_id
			   where p.account_id = :account and p.kept_on is not null and a.kind = 'INTRODUCTION' group by p.kept_on
			  union all
			  select 'INTRODUCTIONS', closed_on, count(*)
			    from ask where account_id = :account and closed_as = 'ANSWERED' and kind = 'INTRODUCTION' group by closed_on
			  union all
			  select 'OPPORTUNITIES', heard_on, count(*) from opportunity where account_id = :account group by heard_on
			  union all
			  select 'INTERVIEWS', m.held_on, count(*)
			    from interview i join meeting m on m.account_id = i.account_id and m.id = i.meeting_id
			   where i.account_id = :account and m.held_on is not null group by m.held_on
			  union all
			  select 'OFFERS', o.first_on, count(*)
			    from (select min(entered_on) as first_on from opportunity_stage
			           where account_id = :account and stage in ('OFFER', 'ACCEPTED') group by opportunity_id) o
			   group by o.first_on
			  union all
			  select 'GIVEN', delivered_on, count(*)
			    from give where account_id = :account and delivered_on is not null group by delivered_on
			  union all
			  select 'RECEIVED', kept_on, count(*)
			    from promise where account_id = :account and kept_on is not null group by kept_on
			  union all
			  select 'RECEIVED', closed_on, count(*)
			    from ask where account_id = :account and closed_as = 'ANSWERED' group by closed_on)
			select f.id as focus_id, h.measure, sum(h.times)::bigint as times
			  from focus f
			  join happened h on h.day >= f.started_on and h.day < coalesce(f.ended_on, :tomorrow) and h.day < :tomorrow
			 where f.account_id = :account
			 group by f.id, h.measure
			""";

	private final JdbcClient jdbc;

	private final SearchFocus focus;

	private final Remembered<Map<UUID, Map<Measure, Long>>> counts;

	ResultsReading(JdbcClient jdbc, SearchFocus focus) {
		this.jdbc = jdbc;
		this.focus = focus;
		this.counts = new Remembered<>(jdbc, this::counts);
	}

	Results of(AccountId account, LocalDate today) {
		Map<UUID, Map<Measure, Long>> counts = this.counts.of(account, today);
		List<FocusSpan> spans = this.focus.periods(account)
			.stream()
			.map((period) -> span(period, counts.getOrDefault(period.id(), Map.of()), today))
			.toList();
		return new Results(spans);
	}

	private static FocusSpan span(FocusPeriod period, Map<Measure, Long> counts, LocalDate today) {
		LocalDate until = Objects.requireNonNullElse(period.endedOn(), today.plusDays(1));
		return new FocusSpan(period.focus(), period.focus().startedOn(), until, counts);
	}

	private Map<UUID, Map<Measure, Long>> counts(AccountId account, LocalDate today) {
		Map<UUID, Map<Measure, Long>> counts = new HashMap<>();
		this.jdbc.sql(COUNTS).param("account", account.value()).param("tomorrow", today.plusDays(1)).query((row) -> {
			counts.computeIfAbsent(row.getObject("focus_id", UUID.class), (id) -> new EnumMap<>(Measure.class))
				.put(Measure.valueOf(row.getString("measure")), row.getLong("times"));
		});
		return counts;
	}

}
