package app.askwell.meetings;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.LedTo;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.Slice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages about meetings show. */
@Component
@Transactional(readOnly = true)
class MeetingPages {

	private final JdbcClient jdbc;

	MeetingPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	MeetingsPage list(AccountId account, Slice.Request page, LocalDate today) {
		List<MeetingRow> rows = this.jdbc
			.sql("""
					with shown as (
					  (select m.*, true as coming from meeting m
					    where account_id = :account and held_on is null and cancelled_on is null and :page = 1
					    order by meeting_on, starts_at nulls last, id limit :mostComing)
					  union all
					  (select m.*, false from meeting m
					    where account_id = :account and (held_on is not null or cancelled_on is not null)
					    order by meeting_on desc, starts_at desc nulls last, id desc limit :limit offset :offset))
					select id, coming, kind, title, meeting_on, starts_at,
					       (select string_agg(c.name, ', ' order by c.name_key) from meeting_contact mc
					          join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
					         where mc.account_id = s.account_id and mc.meeting_id = s.id) as people,
					       introduction is not null as introduced, cardinality(questions) as questions,
					       offer is not null as offering, cancelled_on is not null as cancelled,
					       coalesce(learned, new_companies, new_positions, resume_feedback) is not null
					         or exists (select from meeting_new_name n where n.account_id = s.account_id and n.meeting_id = s.id)
					         or exists (select from promise p where p.account_id = s.account_id and p.meeting_id = s.id)
					         or exists (select from contact_fact f where f.account_id = s.account_id and f.meeting_id = s.id)
					         as fruitful
					  from shown s
					 order by coming desc, case when coming then meeting_on end, case when coming then starts_at end,
					          meeting_on desc, starts_at desc nulls last, id desc
					""")
			.param("account", account.value())
			.param("page", page.page())
			.param("mostComing", MeetingsPage.MOST_COMING)
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(Rows.of(MeetingRow.class))
			.list();
		return MeetingsPage.of(rows, page, today);
	}

	MeetingView meeting(AccountId account, MeetingId id) {
		return of(account, id, """
				select id, version, kind, purpose, title, meeting_on, starts_at, minutes, place, introduction,
				       array_to_string(questions, E'\\n') as asking, offer, their_interests, time_limit, held_on,
				       notes, learned, new_companies, new_positions, resume_feedback, cancelled_on,
				       i.opportunity_id as opportunity,
				       (select o.role || ', ' || o.company from opportunity o
				         where o.account_id = i.account_id and o.id = i.opportunity_id) as sought,
				       (select string_agg(c.name, ', ' order by c.name_key) from meeting_contact mc
				          join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
				         where mc.account_id = m.account_id and mc.meeting_id = m.id) as people
				  from meeting m left join interview i on i.account_id = m.account_id and i.meeting_id = m.id
				 where m.account_id = :account and m.id = :meeting
				""").query(Rows.of(MeetingView.class)).optional().orElseThrow(() -> new NotFound(id.toString()));
	}

	/** One that took place; a plan is none. */
	MeetingView held(AccountId account, MeetingId id) {
		MeetingView found = meeting(account, id);
		if (found.heldOn() == null) {
			throw new NotFound(id.toString());
		}
		return found;
	}

	/** With everyone who takes part and everyone heard of there. */
	MeetingRecord record(AccountId account, MeetingId id) {
		return new MeetingRecord(meeting(account, id), everyone(account, id), agreements(account, id),
				led(account, id));
	}

	List<MeetingPerson> everyone(AccountId account, MeetingId id) {
		return of(account, id, """
				select c.id, c.name, c.job_title, c.company, n.heard_of,
				       (select string_agg(f.fact, E'\\n' order by f.id) from contact_fact f
				         where f.account_id = n.account_id and f.meeting_id = n.meeting_id
				           and f.contact_id = n.contact_id) as about
				  from (select account_id, meeting_id, contact_id, false as heard_of from meeting_contact
				        union all
				        select account_id, meeting_id, contact_id, true from meeting_new_name) n
				  join contact c on c.account_id = n.account_id and c.id = n.contact_id
				 where n.account_id = :account and n.meeting_id = :meeting
				 order by n.heard_of, c.name_key, c.id
				""").query(Rows.of(MeetingPerson.class)).list();
	}

	private List<Agreement> agreements(AccountId account, MeetingId id) {
		return of(account, id, """
				select a.theirs, a.contact_id as contact, c.name, a.what, a.day, a.settled
				  from (select account_id, meeting_id, contact_id, id, true as theirs, action as what,
				               check_back_on as day, kept_on is not null or released_on is not null as settled
				          from promise
				        union all
				        select account_id, meeting_id, contact_id, id, false, what, due_on,
				               delivered_on is not null or withdrawn_on is not null
				          from give) a
				  join contact c on c.account_id = a.account_id and c.id = a.contact_id
				 where a.account_id = :account and a.meeting_id = :meeting
				 order by a.theirs desc, a.day nulls last, a.id
				""").query(Rows.of(Agreement.class)).list();
	}

	private List<LedTo> led(AccountId account, MeetingId id) {
		return of(account, id, """
				select id, role, company, stage, stage_on from opportunity
				 where account_id = :account and origin_meeting_id = :meeting order by stage_on desc, id limit :most
				""").param("most", LedTo.MOST).query(Rows.of(LedTo.class)).list();
	}

	private JdbcClient.StatementSpec of(AccountId account, MeetingId id, String sql) {
		return this.jdbc.sql(sql).param("account", account.value()).param("meeting", id.value());
	}

}
