package app.askwell.followups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due, in one statement. */
@Component
public class DueItems {

	private static final String FIRST = """
			with due as materialized (
			  select *, 0 as of_kind from (
			    (select * from due_item where account_id = :account and due_on <= :upTo and kind <> 'STAY_IN_TOUCH'
			      order by due_on, id limit :most)
			    union all
			    (select * from touch_due where account_id = :account and due_on <= :upTo
			      order by due_on, id limit :most)) either
			   order by kind = 'STAY_IN_TOUCH', due_on, id limit :most
			)
			""";

	private static final String AGREED = """
			with due as materialized (
			  select *, 0 as of_kind from due_item
			   where account_id = :account and due_on <= :upTo and kind <> 'STAY_IN_TOUCH'
			   order by due_on, id limit :most
			)
			""";

	private static final String FIRST_OF_KIND = """
			with every as (
			  select *, count(*) over (partition by kind) as of_kind,
			         row_number() over (partition by kind order by due_on, id) as place
			    from due_item where account_id = :account and due_on <= :upTo
			), due as materialized (select * from every where place <= :most)
			""";

	private static final String IN_WORDS = """
			select d.kind, d.id, d.contact_id as contact, coalesce(c.name, op.company) as person,
			       case when d.contact_id is null then op.role else c.company end as company, d.due_on, d.due_at,
			       coalesce(w.step, p.action, g.what, o.action, m.learned, f.fact) as about, o.check_back_on,
			       coalesce(m.held_on, m.meeting_on) as met_on, s.last_on as last_spoken_on, w.posted_at, w.opportunity_id as opportunity,
			       op.role || ', ' || op.company as sought, d.of_kind
			  from due d
			  left join contact c on c.account_id = d.account_id and c.id = d.contact_id
			  left join follow_up w on w.account_id = d.account_id and w.id = d.id
			  left join opportunity op on op.account_id = w.account_id and op.id = w.opportunity_id
			  left join promise p on p.account_id = d.account_id and p.id = d.promise_id
			  left join give g on g.account_id = d.account_id and g.id = d.give_id
			  left join meeting m on m.account_id = d.account_id and m.id = d.meeting_id
			  left join lateral (
			    select n.action, n.check_back_on from promise n
			     where n.account_id = d.account_id and n.contact_id = d.contact_id and n.meeting_id = d.meeting_id
			       and n.kept_on is null and n.released_on is null
			     order by n.check_back_on, n.id limit 1
			  ) o on d.kind = 'THANK_YOU'
			  left join standing s on s.account_id = d.account_id and s.contact_id = d.contact_id and d.kind = 'STAY_IN_TOUCH'
			  left join lateral (
			    select k.fact from contact_fact k
			     where k.account_id = d.account_id and k.contact_id = d.contact_id
			     order by k.noted_on desc, k.id desc limit 1
			  ) f on d.kind = 'STAY_IN_TOUCH'
			""";

	private static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::kind)
		.thenComparing(DueItem::dueOn)
		.thenComparing(DueItem::person);

	private final JdbcClient jdbc;

	private final Clock clock;

	DueItems(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What shows up by a day, kind by kind in the order of {@link FollowUpKind}, the
	 * longest due first. What is overdue never falls out for what is not, and nothing
	 * that was agreed for staying in touch, which can wait.
	 */
	@Transactional(readOnly = true)
	public List<DueItem> due(SignedIn me, LocalDate upTo, int most) {
		return read(FIRST, me, upTo, most).map(Due::item).sorted(ORDER).toList();
	}

	/** The same without staying in touch, which nobody agreed on. */
	@Transactional(readOnly = true)
	public List<DueItem> agreed(SignedIn me, LocalDate upTo, int most) {
		return read(AGREED, me, upTo, most).map(Due::item).sorted(ORDER).toList();
	}

	/**
	 * The same with so many of each kind, and how many there are: no kind pushes out
	 * another.
	 */
	@Transactional(readOnly = true)
	public List<DueOfKind> ofEachKind(SignedIn me, LocalDate upTo, int most) {
		Map<FollowUpKind, List<Due>> kinds = read(FIRST_OF_KIND, me, upTo, most)
			.collect(Collectors.groupingBy((due) -> due.item().kind(), TreeMap::new, Collectors.toList()));
		return kinds.entrySet().stream().map((kind) -> {
			List<DueItem> items = kind.getValue().stream().map(Due::item).sorted(ORDER).toList();
			return new DueOfKind(kind.getKey(), items, kind.getValue().get(0).ofKind());
		}).toList();
	}

	private Stream<Due> read(String which, SignedIn me, LocalDate upTo, int most) {
		return this.jdbc.sql(which + IN_WORDS)
			.param("account", me.account().value())
			.param("upTo", upTo)
			.param("most", most)
			.query(Rows.of(DueRow.class))
			.list()
			.stream()
			.map((row) -> new Due(DueItem.of(row, me.locale(), me.now(this.clock)), row.ofKind()));
	}

	private record Due(DueItem item, long ofKind) {

	}

}
