package app.askwell.bin;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each action that the bin offers to take back, on an account where everything is in use.
 */
@AskwellTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverythingComesBackTests {

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MockMvcTester mvc;

	private Seeker maya;

	private Cast cast;

	private Visit visit;

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
			insert into own_question (account_id, id, theme, question, question_key, added_on, version)
			values (:a, gen_random_uuid(), 'PATH', 'What next?', 'what next', '2026-11-01', 0);
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

	private static final String APPLIED = "{select id from opportunity where stage = 'APPLIED'}";

	private static final String THANKS = "select id from follow_up where kind = 'THANK_YOU' and closed_at is null";

	/** Every path, with {name} for the id of someone or something. */
	static Stream<List<String>> actions() {
		return Stream.of(List.of("/people/{Priya Nair}/removal"), List.of("/people/{Dan Kowalski}/removal"),
				List.of("/people/{Priya N.}/removal"),
				List.of("/people/removal", "ticked", "{Priya Nair}", "ticked", "{Priya N.}", "ticked", "{Sam Ortiz}"),
				List.of("/people/{Priya Nair}/merge/{Priya N.}"), List.of("/people/{Priya N.}/merge/{Priya Nair}"),
				List.of("/people/{Dan Kowalski}/merge/{Priya Nair}"),
				List.of("/people/{Priya Nair}/merge/{Dan Kowalski}"),
				List.of("/people/{Priya Nair}/merge/{Priya N.}", "also", "{Sam Ortiz}", "rest", "drop"),
				List.of("/people/{Priya Nair}/distinction/{Priya N.}"),
				List.of("/people/tags", "ticked", "{Priya Nair}", "ticked", "{Sam Ortiz}", "label", "Fair"),
				List.of("/people/tags/removal", "ticked", "{Priya Nair}", "ticked", "{Priya N.}", "label", "golf"),
				List.of("/people/cadence", "all", "all", "matching", "8", "cadence", "NEVER"),
				List.of("/people/stay-in-touch/snooze", "ticked", "{Priya Nair}", "ticked", "{Sam Ortiz}"),
				List.of("/people/{Joan Berger}/stay-in-touch/snooze", "days", "7"),
				List.of("/facts/{select id from contact_fact}/removal"),
				List.of("/meetings/{select meeting_id from follow_up where kind = 'THANK_YOU'}/removal"),
				List.of("/meetings/{select id from meeting where kind = 'EVENT'}/removal"),
				List.of("/meetings/{select id from meeting where kind = 'EVENT'}/cancellation"),
				List.of("/asks/{select id from ask where closed_on is null}/removal"),
				List.of("/asks/{select id from ask where closed_on is null}/closing", "as", "NOTHING"),
				List.of("/asks/{select id from ask where closed_on is null}/closing", "as", "ANSWERED"),
				List.of("/promises/{select id from promise where ask_id is not null}/removal"),
				List.of("/promises/{select promise_id from follow_up where promise_id is not null}/removal"),
				List.of("/gives/{select give_id from follow_up where give_id is not null}/removal"),
				List.of("/gives/{select give_id from follow_up where give_id is not null}/delivery"),
				List.of("/gives/{select give_id from follow_up where give_id is not null}/withdrawal"),
				List.of("/touches/{select id from touch}/removal"),
				List.of("/targets/{select id from target_company}/removal"),
				List.of("/needs/{select id from need where closed_on is null}/closing", "as", "FOUND", "outcome",
						"She told me"),
				List.of("/needs/{select id from need where closed_on is null}/removal"),
				List.of("/needs/{select id from need where closed_on is not null}/removal"),
				List.of("/opportunities/" + APPLIED + "/removal"),
				List.of("/opportunities/" + APPLIED + "/stage", "to", "INTERVIEW", "step", "Write to Ruth"),
				List.of("/opportunities/" + APPLIED + "/stage", "to", "TURNED_DOWN"),
				List.of("/opportunities/{select id from opportunity where stage = 'CLOSED'}/stage", "to", "LEAD"),
				List.of("/opportunities/" + APPLIED + "/people/{Dan Kowalski}/removal"),
				List.of("/opportunities/" + APPLIED + "/interviews/{select meeting_id from interview}/removal"),
				List.of("/follow-ups/{select id from follow_up where step is not null and contact_id is null}/completion"),
				List.of("/follow-ups/{select id from follow_up where step is not null and contact_id is null}/snooze",
						"days", "3"),
				List.of("/follow-ups/{select id from follow_up where step is not null and contact_id is null}/withdrawal"),
				List.of("/pitch", "introduction", "I launch heart pumps.", "version",
						"{select id from pitch where replaced_on is null}.0"),
				List.of("/pitch/wordings/{select id from pitch where replaced_on is not null}/return"),
				List.of("/pitch/rehearsals/{select id from rehearsal}/removal"),
				List.of("/questions/{select id from own_question}/removal"),
				List.of("/targets/ticks", "who", "Dan Kowalski, VP Sales, BayMedTech", "rows[0].target",
						"{select id from target_company where name = 'Orsund'}", "rows[0].whom", "Ana Silva",
						"rows[0].why", "They pay late", "added[0].name", "Larkspur Robotics", "added[0].whom",
						"Tom Alvarez"),
				List.of("/targets/ticks/{select id from list_tick where tick = 'AVOID'}/withdrawal"),
				List.of("/targets/batch", "companies", "Halden Medical\nNew One\nAnother One, Boston"),
				List.of("/follow-ups/{" + THANKS + "}/snooze", "days", "7"),
				List.of("/follow-ups/{" + THANKS + "}/completion", "draft", """
						Thank you for your time. You offered to introduce me to Tom Alvarez, VP Sales at Corvane.
						I will check back on Thursday, December 3, 2026 (Thu 3 Dec, 2026-12-03).
						Introduce you to Tom Alvarez, VP Sales at Corvane."""),
				List.of("/follow-ups/{KEEP_MY_WORD}/completion"), List.of("/follow-ups/{CLOSE_THE_LOOP}/completion"),
				List.of("/follow-ups/{CHECK_BACK}/answer", "answer", "KEPT"),
				List.of("/follow-ups/{CHECK_BACK}/answer", "answer", "WILL_NOT_HAPPEN"),
				List.of("/follow-ups/{CHECK_BACK}/answer", "answer", "NEEDS_MORE_TIME", "checkBackOn", "2026-12-10"),
				List.of("/follow-ups/late/snooze"));
	}

	@ParameterizedTest
	@MethodSource("actions")
	void putsEveryRowBack(List<String> action) {
		Rows before = Rows.of(this.everything, this.maya);
		List<String> histories = histories();
		String[] form = action.stream().skip(1).map(this::id).toArray(String[]::new);
		assertThat(this.visit.post(id(action.get(0)), form)).hasStatus3xxRedirection();
		assertThat(Rows.of(this.everything, this.maya)).isNotEqualTo(before);
		String undo = new Bin(this.everything, this.maya).path();
		assertThat(this.visit.words("/bin")).doesNotContain("change.", "??");
		assertThat(this.visit.post(undo)).hasRedirectedUrl("/bin");
		assertThat(Rows.of(this.everything, this.maya).byTable()).isEqualTo(before.byTable());
		assertThat(histories()).containsAll(histories);
		assertThat(this.everything.count("change_row", this.maya)).isZero();
		assertThat(this.visit.post(undo)).hasRedirectedUrl("/bin");
		assertThat(Rows.of(this.everything, this.maya).byTable()).isEqualTo(before.byTable());
	}

	@Test
	void putsAWholeDayBackTheLastThingFirst() {
		Rows before = Rows.of(this.everything, this.maya);
		List<List<String>> day = List.of(List.of("/follow-ups/{KEEP_MY_WORD}/snooze", "days", "1"),
				List.of("/follow-ups/{KEEP_MY_WORD}/completion"), List.of("/people/{Priya Nair}/merge/{Priya N.}"),
				List.of("/people/{Dan Kowalski}/removal"), List.of("/people/{Priya Nair}/removal"));
		for (List<String> action : day) {
			assertThat(this.visit.post(id(action.get(0)), action.stream().skip(1).toArray(String[]::new)))
				.hasStatus3xxRedirection();
		}
		for (int i = 0; i < day.size(); i++) {
			assertThat(this.visit.post(new Bin(this.everything, this.maya).path())).hasRedirectedUrl("/bin");
		}
		assertThat(Rows.of(this.everything, this.maya).byTable()).isEqualTo(before.byTable());
	}

	private List<String> histories() {
		return this.everything
			.sql("select to_jsonb(e)::text from follow_up_event e where account_id = ? order by happened_at, id")
			.param(this.maya.account().value())
			.query(String.class)
			.list();
	}

	/** Fills in the ids that a path or a field names. */
	private String id(String text) {
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
