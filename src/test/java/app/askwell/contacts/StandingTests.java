package app.askwell.contacts;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.bin.Bin;
import app.askwell.bin.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept of how things stand with people is always what their exchanges say.
 */
@AskwellTest
public class StandingTests {

	private static final int PEOPLE = 5;

	private static final int STEPS = 400;

	/** Each with the person and a number of the step, which makes days and ids differ. */
	private static final List<String> STEPS_OF_A_HISTORY = List.of("""
			insert into touch values (:account, gen_random_uuid(), :person, date '2026-01-01' + :step, 'Sent a note', 0)
			""", """
			with held as (
			  insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, version)
			  values (:account, gen_random_uuid(), 'VIDEO', 'GATHER_INFORMATION', date '2026-01-01' + :step,
			          case when :step % 3 > 0 then date '2026-01-01' + :step end, 0) returning id)
			insert into meeting_contact (account_id, meeting_id, contact_id) select :account, id, :person from held
			""",
			"""
					update meeting set held_on = case when held_on is null then meeting_on end
					 where id in (select meeting_id from meeting_contact where contact_id = :person order by meeting_id limit 1 + :step % 2)
					""",
			"""
					insert into give (account_id, id, contact_id, kind, what, offered_on, delivered_on, version)
					values (:account, gen_random_uuid(), :person, 'INFORMATION', 'An article', date '2026-01-01' + :step,
					        case when :step % 2 = 0 then date '2026-01-02' + :step end, 0)
					""",
			"""
					update give set delivered_on = null, withdrawn_on = case when :step % 2 = 0 then date '2026-01-02' end
					 where id in (select id from give where contact_id = :person order by id limit 1)
					""",
			"""
					insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, closed_on, closed_as, version)
					values (:account, gen_random_uuid(), :person, 'ADVICE', 'How', '2026-12-01', '2026-01-01',
					        case when :step % 2 = 0 then date '2026-02-01' end, case when :step % 2 = 0 then 'ANSWERED' end, 0)
					""",
			"""
					insert into promise (account_id, id, contact_id, action, check_back_on, made_on, kept_on, version)
					values (:account, gen_random_uuid(), :person, 'Introduces me', '2026-12-01', '2026-01-01',
					        case when :step % 2 = 0 then date '2026-01-01' + :step end, 0)
					""",
			"""
					update promise set contact_id = :person, released_on = case when kept_on is null then date '2026-03-01' end
					 where id in (select id from promise where account_id = :account order by id desc limit 1)
					""",
			"""
					insert into follow_up (account_id, id, kind, contact_id, due_on, version)
					values (:account, gen_random_uuid(), 'CLOSE_THE_LOOP', :person, date '2026-06-01' - :step, 0)
					""",
			"""
					update follow_up set snoozed_until = due_on + :step where account_id = :account and contact_id = :person
					""",
			"""
					insert into stay_in_touch_pause (account_id, id, contact_id, paused_on, paused_until, version)
					values (:account, gen_random_uuid(), :person, date '2026-01-01' + :step, date '2026-12-01' + :step, 0)
					""",
			"""
					update contact set cadence_days = nullif(:step % 4, 3) * 20,
					       anonymised_on = case when :step % 7 = 0 then date '2026-05-01' end, name_key = 'name ' || :step
					 where account_id = :account and id = :person
					""",
			"""
					delete from touch where account_id = :account and contact_id = :person and touched_on > date '2026-01-01' + :step
					""",
			"""
					delete from promise where account_id = :account and contact_id = :person and :step % 3 = 0
					""", """
					delete from meeting where id in (
					  select meeting_id from meeting_contact where contact_id = :person order by meeting_id limit 1)
					""", """
					delete from contact where account_id = :account and id = :person and :step % 10 = 0
					""");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Changes changes;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.seekers.open();
	}

	@Test
	void isReckonedAnewWithWhateverHappens() {
		Random chance = new Random(20261122);
		for (int step = 0; step < STEPS; step++) {
			List<UUID> people = people();
			UUID person = (people.size() < PEOPLE) ? someone() : people.get(chance.nextInt(PEOPLE));
			String sql = STEPS_OF_A_HISTORY.get(chance.nextInt(STEPS_OF_A_HISTORY.size()));
			this.everything.sql(sql)
				.param("account", this.maya.account().value())
				.param("person", person)
				.param("step", step)
				.update();
			assertThat(outOfStep(this.everything, this.maya)).as("after step %d: %s", step, sql).isEmpty();
		}
		assertThat(this.everything.count("standing", this.maya)).isEqualTo(people().size());
	}

	/** Each of them sees what the others did, whoever comes first. */
	@Test
	void forgetsNothingThatHappensAtTheSameMoment() {
		UUID person = someone();
		int days = 40;
		IntStream.range(0, days)
			.parallel()
			.forEach((day) -> this.everything
				.sql("insert into touch values (?, gen_random_uuid(), ?, date '2026-01-01' + ?, 'Sent a note', 0)")
				.params(this.maya.account().value(), person, day)
				.update());
		assertThat(this.everything.sql("select days from standing where contact_id = ?")
			.param(person)
			.query(Integer.class)
			.single()).isEqualTo(days);
	}

	@Test
	void isReckonedOnceWhenThousandsComeBack() {
		UUID person = someone();
		this.everything.sql("""
				insert into touch (account_id, id, contact_id, touched_on, note, version)
				select ?, gen_random_uuid(), ?, date '2020-01-01' + n, 'Sent a note', 0 from generate_series(1, 1100) n
				""").params(this.maya.account().value(), person).update();
		assertThat(new Visit(this.mvc, this.maya).post("/people/" + person + "/removal")).hasStatus(302);
		assertThat(this.everything.count("standing", this.maya)).isZero();
		new Bin(this.everything, this.maya).undo(this.changes);
		assertThat(this.everything.count("touch", this.maya)).isEqualTo(1100);
		assertThat(outOfStep(this.everything, this.maya)).isEmpty();
		someone();
		assertThat(outOfStep(this.everything, this.maya)).as("with the next").isEmpty();
	}

	/** What is kept and not said by the exchanges, and the other way round. */
	public static List<String> outOfStep(Everything everything, Seeker seeker) {
		return everything.sql("""
				with kept as (select * from standing where account_id = :account),
				reckoned as (select * from reckoned_standing where account_id = :account)
				select 'kept ' || k from (select * from kept except select * from reckoned) k
				union all
				select 'reckoned ' || r from (select * from reckoned except select * from kept) r
				""").param("account", seeker.account().value()).query(String.class).list();
	}

	private List<UUID> people() {
		return this.everything.sql("select id from contact where account_id = ? order by id")
			.param(this.maya.account().value())
			.query(UUID.class)
			.list();
	}

	private UUID someone() {
		return this.everything.sql("""
				insert into contact (account_id, id, name, name_key, reach, added_on, version)
				values (?, gen_random_uuid(), 'Someone', 'someone', 'NONE', '2026-01-01', 0) returning id
				""").param(this.maya.account().value()).query(UUID.class).single();
	}

}
