package app.askwell.followups;

import java.time.Clock;
import java.util.List;

import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a follow-up for its page. */
@Component
class FollowUpViews {

	private static final String ONE = """
			select f.id, f.kind, f.contact_id as contact, coalesce(c.name, o.company) as person, c.email, f.meeting_id as meeting,
			       coalesce(m.held_on, m.meeting_on) as met_on, m.learned, p.action, p.check_back_on,
			       coalesce(p.extensions, 0) as extensions, g.what, f.opportunity_id as opportunity,
			       o.role || ', ' || o.company as sought, f.step, f.due_on, f.due_at, f.snoozed_until, f.draft,
			       f.posted_at, f.closed_at, f.version
			  from follow_up f
			  left join contact c on c.account_id = f.account_id and c.id = f.contact_id
			  left join opportunity o on o.account_id = f.account_id and o.id = f.opportunity_id
			  left join meeting m on m.account_id = f.account_id and m.id = f.meeting_id
			  left join promise p on p.account_id = f.account_id and p.id = f.promise_id
			  left join give g on g.account_id = f.account_id and g.id = f.give_id
			 where f.account_id = :account and f.id = :id
			""";

	private final JdbcClient jdbc;

	private final MeetingYield meetingYield;

	private final FollowUpEvents events;

	private final Clock clock;

	FollowUpViews(JdbcClient jdbc, MeetingYield meetingYield, FollowUpEvents events, Clock clock) {
		this.jdbc = jdbc;
		this.meetingYield = meetingYield;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	FollowUpView get(SignedIn me, FollowUpId id) {
		FollowUpRow row = this.jdbc.sql(ONE)
			.param("account", me.account().value())
			.param("id", id.value())
			.query(Rows.of(FollowUpRow.class))
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
		List<HistoryLine> history = this.events.of(me.account(), id)
			.stream()
			.map((event) -> HistoryLine.of(event, me.zone()))
			.toList();
		return new FollowUpView(row, tag(row, me),
				this.meetingYield.offered(me.account(), row.meeting(), row.contact()),
				this.meetingYield.myWord(me.account(), row.meeting(), row.contact()), history);
	}

	private DueTag tag(FollowUpRow row, SignedIn me) {
		if (row.postedAt() != null && row.closedAt() == null) {
			return DueTag.ON_ITS_WAY;
		}
		return (row.snoozedUntil() != null) ? DueTag.of(row.snoozedUntil(), null, me.now(this.clock))
				: DueTag.of(row.dueOn(), row.dueAt(), me.now(this.clock));
	}

}
