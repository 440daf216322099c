package app.askwell.opportunities;

import java.time.Clock;

import app.askwell.opportunities.OpportunityView.Planned;
import app.askwell.opportunities.OpportunityView.Someone;
import app.askwell.opportunities.OpportunityView.Talk;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an opportunity for its page and its form. */
@Component
@Transactional(readOnly = true)
class OpportunityPages {

	/** Far more than anyone plans at once. */
	private static final int MOST = 50;

	private static final int MOST_OTHERS = 20;

	private static final String ONE = """
			select o.id, o.version, o.role, o.company, t.id as target_id, o.posting_url, o.notes, o.heard_on, o.stage,
			       o.stage_on, o.closed_as, o.answer_by, o.origin_contact_id, o.origin_meeting_id, o.origin_ask_id,
			       o.origin_note,
			       (select string_agg(s.stage || ' ' || s.entered_on, E'\\n' order by s.entered_on desc, s.id desc)
			          from opportunity_stage s where s.account_id = o.account_id and s.opportunity_id = o.id) as history
			  from opportunity o
			  left join target_company t
			    on t.account_id = o.account_id and t.name_key = o.company_key and t.removed_on is null
			 where o.account_id = :account and o.id = :id
			""";

	private static final String PEOPLE = """
			select c.id, c.name, c.job_title, c.company, p.part
			  from opportunity_contact p join contact c on c.account_id = p.account_id and c.id = p.contact_id
			 where p.account_id = :account and p.opportunity_id = :id
			 order by array_position(array['DECIDES', 'INTERVIEWS', 'RECRUITS', 'SPEAKS_FOR_ME', 'HELPS'], p.part),
			          c.name_key, c.id limit :most
			""";

	private static final String TALK = """
			select m.id, m.kind, m.title, m.meeting_on as day, m.belongs, m.held_on is not null as held,
			       m.cancelled_on is not null as cancelled,
			       (select string_agg(c.name, ', ' order by c.name_key) from meeting_contact mc
			          join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
			         where mc.account_id = m.account_id and mc.meeting_id = m.id) as people,
			       (select count(*) from follow_up f where f.account_id = m.account_id and f.meeting_id = m.id
			           and f.kind = 'THANK_YOU' and f.closed_at is null) as thanks
			""";

	/** Interviews for it, and the latest meetings that are for nothing yet. */
	private static final String TALKS = """
			with mine as (
			  select m.*, true as belongs from interview i join meeting m on m.account_id = i.account_id and m.id = i.meeting_id
			   where i.account_id = :account and i.opportunity_id = :id
			   order by m.meeting_on desc, m.id limit :most
			), others as (
			  select m.*, false from meeting m
			   where m.account_id = :account and m.cancelled_on is null
			     and not exists (select from interview i where i.account_id = m.account_id and i.meeting_id = m.id)
			   order by m.meeting_on desc, m.id limit :mostOthers)
			"""
			+ TALK + """
					  from (select * from mine union all select * from others) m
					 order by m.meeting_on desc, m.starts_at desc nulls last, m.id
					""";

	private static final String STEPS = """
			select f.id, f.step, coalesce(f.snoozed_until, f.due_on) as due_on, c.name as person
			  from follow_up f left join contact c on c.account_id = f.account_id and c.id = f.contact_id
			 where f.account_id = :account and f.opportunity_id = :id and f.kind = 'NEXT_STEP' and f.closed_at is null
			 order by due_on, f.id limit :most
			""";

	private final JdbcClient jdbc;

	private final Origins origins;

	private final Clock clock;

	OpportunityPages(JdbcClient jdbc, Origins origins, Clock clock) {
		this.jdbc = jdbc;
		this.origins = origins;
		this.clock = clock;
	}

	OpportunitySheet get(AccountId account, OpportunityId id) {
		return of(ONE, account, id).query(Rows.of(OpportunitySheet.class))
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
	}

	OpportunityView view(SignedIn me, OpportunityId id) {
		AccountId account = me.account();
		OpportunitySheet sheet = get(account, id);
		return new OpportunityView(sheet, this.origins.chosen(account, sheet.origin()),
				of(PEOPLE, account, id).param("most", MOST).query(Rows.of(Someone.class)).list(),
				of(TALKS, account, id).param("most", MOST)
					.param("mostOthers", MOST_OTHERS)
					.query(Rows.of(Talk.class))
					.list(),
				of(STEPS, account, id).param("most", MOST).query(Rows.of(Planned.class)).list(), me.today(this.clock));
	}

	private JdbcClient.StatementSpec of(String sql, AccountId account, OpportunityId id) {
		return this.jdbc.sql(sql).param("account", account.value()).param("id", id.value());
	}

}
