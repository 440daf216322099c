package app.askwell.companies;

import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class WaysInTests {

	@Autowired
	private WaysIn ways;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	private KnownThere people;

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
		this.people = new KnownThere(this.everything, this.maya);
	}

	@Test
	@DisplayName("T3: whoever works there and was spoken with is the shortest way")
	void asksWhoeverWorksThere() {
		UUID dan = spoken("Dan", "Elsewhere", null);
		spoken("Priya", "Corvane", dan);
		assertThat(told()).containsExactly("way.ask Priya way.end.WORKS");
	}

	@Test
	@DisplayName("T3: goes back over introducers to someone spoken with, up to three people")
	void followsIntroducers() {
		UUID dan = spoken("Dan", "Elsewhere", null);
		UUID priya = someone("Priya", "Halden", dan);
		UUID tom = someone("Tom", "Corvane", priya);
		assertThat(told()).containsExactly("way.ask Dan way.tie.INTRODUCED Priya way.tie.INTRODUCED Tom way.end.WORKS");
		someone("Mei", "Corvane", dan);
		assertThat(told()).containsExactly("way.ask Dan way.tie.INTRODUCED Mei way.end.WORKS");
		assertThat(tom).isNotNull();
	}

	@Test
	@DisplayName("T3: a way through a fourth person is none")
	void stopsAfterThreePeople() {
		UUID dan = spoken("Dan", "Elsewhere", null);
		UUID priya = someone("Priya", "Halden", someone("Ruth", "Orsund", dan));
		someone("Tom", "Corvane", priya);
		assertThat(told()).containsExactly("way.say-hello Tom way.end.WORKS");
	}

	@Test
	@DisplayName("T3: someone whom a person there introduced knows that person")
	void followsIntroducersBothWays() {
		UUID tom = someone("Tom", "Corvane", null);
		spoken("Lena", "Kestrel", tom);
		assertThat(told()).containsExactly("way.ask Lena way.tie.INTRODUCED_BY Tom way.end.WORKS");
	}

	@Test
	@DisplayName("T3: whoever named someone in a meeting knows them")
	void followsNamesFromMeetings() {
		UUID lena = spoken("Lena", "Kestrel", null);
		UUID tom = someone("Tom", "Corvane", null);
		run("""
				insert into meeting_new_name select mc.account_id, mc.meeting_id, ? from meeting_contact mc
				 where mc.contact_id = ? and mc.account_id = ?
				""", tom, lena);
		assertThat(told()).containsExactly("way.ask Lena way.tie.NAMED Tom way.end.WORKS");
	}

	@Test
	@DisplayName("T3: also shows the way to someone there who could hire")
	void leadsOnToWhoeverCouldHire() {
		spoken("Priya", "Corvane", null);
		this.people.add("Tom", "Corvane", "COULD_HIRE", null);
		assertThat(told()).containsExactly("way.ask Priya way.end.WORKS",
				"way.ask Priya way.tie.COLLEAGUE Tom way.end.COLLEAGUE");
		run("update contact set reach = 'COULD_HIRE' where name = 'Priya' and account_id = ?");
		assertThat(told()).containsExactly("way.ask Priya way.end.WORKS.could-hire");
	}

	@Test
	@DisplayName("T3: a note or a promise that names the company is a way too, if nobody there is known")
	void followsNotesAndPromises() {
		UUID joan = spoken("Joan", "Tern Coffee", null);
		run("update contact set notes = 'Her brother runs sales at Corvane' where id = ? and account_id = ?", joan);
		assertThat(told()).containsExactly("way.ask Joan way.end.NOTED Her brother runs sales at Corvane");
		run("""
				insert into promise (account_id, id, contact_id, action, check_back_on, made_on, version)
				select account_id, gen_random_uuid(), id, 'Introduce you to the CMO of Corvane', '2026-12-01', '2026-11-20', 0
				  from contact where id = ? and account_id = ?
				""",
				joan);
		assertThat(told()).containsExactly("way.promised Joan way.end.PROMISED Introduce you to the CMO of Corvane");
		spoken("Priya", "Corvane", null);
		assertThat(told()).containsExactly("way.ask Priya way.end.WORKS");
	}

	@Test
	@DisplayName("T3: says so when nobody on the way was spoken with, and nothing when there is nobody")
	void saysHelloFirst() {
		assertThat(told()).isEmpty();
		someone("Kwame", "Corvane", null);
		assertThat(told()).containsExactly("way.say-hello Kwame way.end.WORKS");
	}

	@Test
	@DisplayName("T3: the deeper relationship is asked first among ways of the same length")
	void prefersTrust() {
		spoken("Aoife", "Corvane", null);
		UUID zoe = spoken("Zoe", "Corvane", null);
		run("""
				insert into touch (account_id, id, contact_id, touched_on, note, version)
				select account_id, gen_random_uuid(), id, '2026-11-05', 'An article', 0 from contact where id = ? and account_id = ?
				""",
				zoe);
		assertThat(told()).containsExactly("way.ask Zoe way.end.WORKS");
	}

	@Test
	@DisplayName("T3: introducers in a circle end the search")
	void endsInACircle() {
		UUID tom = someone("Tom", "Corvane", null);
		UUID mei = someone("Mei", "Elsewhere", tom);
		run("update contact set introducer_id = ? where id = ? and account_id = ?", mei, tom);
		assertThat(told()).containsExactly("way.say-hello Tom way.end.WORKS");
	}

	private UUID someone(String name, String company, @Nullable UUID introducer) {
		return this.people.add(name, company, "NONE", introducer);
	}

	/** Someone with whom there was a meeting. */
	private UUID spoken(String name, String company, @Nullable UUID introducer) {
		UUID id = someone(name, company, introducer);
		run("""
				with m as (insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, version)
				  select account_id, gen_random_uuid(), 'IN_PERSON', 'EXPAND_NETWORK', '2026-11-10', '2026-11-10', 0
				    from contact where id = ? and account_id = ? returning account_id, id)
				insert into meeting_contact select account_id, id, '%s' from m
				""".formatted(id), id);
		return id;
	}

	/** The ways, each with its keys and names in turn. */
	private List<String> told() {
		return this.maya.does(() -> this.ways.to(this.maya.account(), "Corvane", "corvane"))
			.stream()
			.map(WaysInTests::told)
			.toList();
	}

	private static String told(WayIn way) {
		StringBuilder told = new StringBuilder();
		way.steps().forEach((step) -> told.append(step.message()).append(' ').append(step.name()).append(' '));
		return told.append(way.last()).append((way.words() != null) ? " " + way.words() : "").toString();
	}

	/** The account comes last. */
	private void run(String sql, Object... values) {
		var statement = this.everything.sql(sql);
		for (Object value : values) {
			statement = statement.param(value);
		}
		statement.param(this.maya.account().value()).update();
	}

}
