package app.askwell.bin;

import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An account where everything is in use. */
@AskwellTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class WithEverythingInUse {

	@Autowired
	Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MockMvcTester mvc;

	Seeker maya;

	private Cast cast;

	Visit visit;

	/** Filled once: each action leaves everything as it found it. */
	@BeforeAll
	void fillAnAccount() {
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.visit = new Visit(this.mvc, this.maya);
		this.everything.sql(MORE).param("a", this.maya.account().value()).update();
	}

	/**
	 * What the cast leaves out: a second entry for Priya, histories, touches, new names,
	 * an import.
	 */
	private static final String MORE = """
			insert into contact (account_id, id, name, name_key, reach, phone, notes, introducer_id, added_on, version)
			select :a, gen_random_uuid(), 'Priya N.', 'priya n', 'COULD_HIRE', '+1 617 555 0100', 'Second entry', id,
			       '2026-11-01', 3 from contact where account_id = :a and name = 'Priya Nair';
			update contact set introducer_id = (select id from contact where account_id = :a and name = 'Priya N.')
			 where account_id = :a and name = 'Tom Alvarez';
			insert into touch (account_id, id, contact_id, touched_on, note, version)
			select :a, gen_random_uuid(), id, '2026-11-20', 'Sent an article to ' || name, 0 from contact where account_id = :a;
			insert into meeting_contact select mc.account_id, mc.meeting_id, n.id from meeting_contact mc
			  join contact c on c.account_id = mc.account_id and c.id = mc.contact_id and c.name = 'Priya Nair'
			  join contact n on n.account_id = mc.account_id and n.name = 'Priya N.' where mc.account_id = :a;
			insert into meeting_new_name select mc.account_id, mc.meeting_id, n.id from meeting_contact mc
			  join contact c on c.account_id = mc.account_id and c.id = mc.contact_id and c.name = 'Dan Kowalski'
			  join contact n on n.account_id = mc.account_id and n.name like 'Priya %' where mc.account_id = :a;
			insert into follow_up (account_id, id, kind, contact_id, meeting_id, due_on, due_at, closed_at, closed_as, version)
			select :a, gen_random_uuid(), 'THANK_YOU', n.id, f.meeting_id, f.due_on, f.due_at, '2026-11-24T12:00:00.123456Z',
			       'SENT', 2 from follow_up f join contact n on n.account_id = :a and n.name = 'Priya N.'
			 where f.account_id = :a and f.kind = 'THANK_YOU';
			insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, closed_on, closed_as, version)
			select :a, gen_random_uuid(), id, 'ADVICE', 'May I ask about Corvane’s launch?', '2026-12-08', '2026-11-18',
			       '2026-11-19', 'PROMISED', 0 from contact where account_id = :a and name = 'Priya N.';
			insert into promise (account_id, id, contact_id, ask_id, action, check_back_on, made_on, version)
			select :a, gen_random_uuid(), contact_id, id, 'Look into it', '2026-12-01', '2026-11-19', 0 from ask
			 where account_id = :a and closed_as = 'PROMISED';
			insert into follow_up (account_id, id, kind, contact_id, promise_id, due_on, version)
			select :a, gen_random_uuid(), 'CLOSE_THE_LOOP', contact_id, id, '2026-11-30', 0 from promise
			 where account_id = :a and kept_on is not null limit 1;
			insert into follow_up_event (account_id, id, follow_up_id, happened_at, what, version)
			select account_id, gen_random_uuid(), id, '2026-11-19T12:00:00Z', 'DUE', 0 from follow_up where account_id = :a;
			insert into stay_in_touch_pause (account_id, id, contact_id, paused_on, paused_until, version)
			select :a, gen_random_uuid(), id, '2026-11-22', '2026-12-22', 0 from contact where account_id = :a;
			insert into saved_anyway (account_id, id, rule, advice, about_table, about_id, contact_id, reason, saved_on)
			select :a, gen_random_uuid(), 'A8', 'advice.ask.soon', 'ask', id, contact_id, 'She knows why', '2026-11-18'
			  from ask where account_id = :a;
			insert into need (account_id, id, what, why, needed_by, added_on, closed_on, closed_as, outcome, version)
			values (:a, gen_random_uuid(), 'Who signs', 'To write', '2026-12-01', '2026-11-20', null, null, null, 0),
			       (:a, gen_random_uuid(), 'Who buys', 'To call', '2026-12-01', '2026-11-20', '2026-11-22', 'FOUND', 'Ruth', 1);
			insert into import_batch (account_id, id, source, file_name, people, uploaded_on, imported_on, version)
			values (:a, gen_random_uuid(), 'LINKEDIN', 'Connections.csv', 1, '2026-11-01', '2026-11-01', 0);
			insert into import_row (account_id, batch_id, row_number, name, decision, reason, reason_about, changes, outcome,
			  contact_id, contact_version)
			select b.account_id, b.id, 1, 'Priya N.', 'ADD', 'new', '{a,"b, c"}', '{"x": [1, "ü"]}', 'ADDED', c.id, 3
			  from import_batch b join contact c on c.account_id = b.account_id and c.name = 'Priya N.'
			 where b.account_id = :a;
			insert into contact_tag (account_id, id, contact_id, tag_key, tag)
			select :a, gen_random_uuid(), id, 'golf', 'Golf' from contact where account_id = :a and name like 'Priya %';
			insert into two_people (account_id, contact_id, other_id, noted_on)
			select :a, least(c.id, o.id), greatest(c.id, o.id), '2026-11-01' from contact c
			  join contact o on o.account_id = c.account_id and o.name = 'Joan Berger'
			 where c.account_id = :a and c.name in ('Priya N.', 'Dan Kowalski');
			insert into merged_contact (account_id, id, contact_id, merged_on)
			select :a, gen_random_uuid(), id, '2026-11-01' from contact where account_id = :a and name = 'Priya N.';
			insert into pitch (account_id, id, introduction, impacts, written_on, replaced_on, version)
			select :a, gen_random_uuid(), i, '{"From 3, to 41"}', '2026-09-01', r::date, 0
			  from (values ('I launch devices.', null), ('I do launches.', '2026-11-01')) p (i, r);
			insert into rehearsal (account_id, id, pitch_id, part, rehearsed_on, seconds, felt, note, version)
			select :a, gen_random_uuid(), id, 'INTRODUCTION', '2026-11-01', 21, 'SHAKY', 'Slower', 0 from pitch
			 where account_id = :a;
			insert into coach_share (account_id, id, name, token_hash, parts, made_at, expires_at, version)
			values (:a, gen_random_uuid(), 'Ruth Adler', sha256(gen_random_uuid()::text::bytea), '{FOCUS,PEOPLE}',
			        '2026-11-01T12:00Z', '2027-02-01T05:00Z', 0);
			insert into coach_comment (account_id, id, share_id, part, text, written_at, answer, answered_at, read_at, version)
			select :a, gen_random_uuid(), id, 'FOCUS', 'Narrower', '2026-11-02T12:00:00.5Z', 'Done', '2026-11-03T12:00Z',
			       '2026-11-03T12:00Z', 1 from coach_share where account_id = :a;
			insert into coach_view (account_id, share_id, hour, parts, pages, last_at)
			select :a, id, '2026-11-02T12:00Z', '{FOCUS}', 3, '2026-11-02T12:40Z' from coach_share where account_id = :a;
			insert into own_question (account_id, id, theme, question, question_key, added_on, version)
			values (:a, gen_random_uuid(), 'PATH', 'What next?', 'what next', '2026-11-01', 0);
			insert into weekly_review (account_id, id, week_on, finished_at, focus_answer, note, version)
			values (:a, gen_random_uuid(), '2026-11-16', '2026-11-22T22:00:00Z', 'YES', 'Two coffees', 0);
			insert into review_intention (account_id, id, week_on, contact_id, what, intended_on, version)
			select :a, gen_random_uuid(), '2026-11-23', id, 'Ask about the fair', '2026-11-25', 0 from contact
			 where account_id = :a and name like 'Priya %';
			insert into list_return (account_id, id, contact_id, returned_on, version)
			select :a, gen_random_uuid(), id, '2026-11-12', 0 from contact
			 where account_id = :a and name in ('Priya N.', 'Dan Kowalski');
			insert into list_tick (account_id, id, return_id, target_id, tick, contact_id, note, version)
			select :a, gen_random_uuid(), r.id, t.id, k, p.id, 'They pay late', 0 from list_return r
			  join target_company t on t.account_id = r.account_id and t.name in ('Orsund', 'Quillon')
			  join contact p on p.account_id = r.account_id and p.name = 'Priya Nair', unnest(array['AVOID', 'KNOWS']) k
			 where r.account_id = :a;
			insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, closed_as,
			  origin_contact_id, version)
			select :a, gen_random_uuid(), 'Marketing lead', company, lower(company), '2026-11-10', stage, '2026-11-12', ending,
			       (select id from contact where account_id = :a and name = 'Priya N.'), 0
			  from (values ('Corvane', 'APPLIED', null), ('Orsund', 'CLOSED', 'GONE')) o (company, stage, ending);
			insert into opportunity_stage (account_id, id, opportunity_id, stage, entered_on, version)
			select :a, gen_random_uuid(), id, 'LEAD', heard_on, 0 from opportunity where account_id = :a;
			insert into opportunity_contact (account_id, opportunity_id, contact_id, part)
			select :a, o.id, c.id, case when c.name = 'Priya N.' then 'HELPS' else 'DECIDES' end
			  from opportunity o join contact c on c.account_id = o.account_id and c.name in ('Priya N.', 'Priya Nair', 'Dan Kowalski')
			 where o.account_id = :a;
			insert into interview (account_id, meeting_id, opportunity_id)
			select :a, (select id from meeting where account_id = :a and kind = 'EVENT' limit 1), id from opportunity
			 where account_id = :a and company = 'Corvane';
			insert into follow_up (account_id, id, kind, contact_id, opportunity_id, step, due_on, version)
			select :a, gen_random_uuid(), 'NEXT_STEP', c.id, o.id, 'Send the portfolio', '2026-11-26', 0
			  from opportunity o, (select id from contact where account_id = :a and name = 'Priya N.'
			                       union all select null) c
			 where o.account_id = :a and o.company = 'Corvane'
			""";

	/** Fills in the ids that a path or a field names. */
	String id(String text) {
		int from = text.indexOf('{');
		if (from < 0) {
			return text;
		}
		int to = text.indexOf('}', from);
		return id(text.substring(0, from) + find(text.substring(from + 1, to)) + text.substring(to + 1));
	}

	private UUID find(String what) {
		if (what.startsWith("select")) {
			String mine = what.contains("where") ? " and account_id = ?" : " where account_id = ?";
			return this.everything.sql(what + mine + " order by 1 limit 1")
				.param(this.maya.account().value())
				.query(UUID.class)
				.single();
		}
		return what.contains("_") ? this.cast.followUp(what) : this.cast.person(what);
	}

}
