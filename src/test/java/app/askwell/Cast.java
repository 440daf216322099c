package app.askwell;

import java.util.UUID;

/**
 * The people of Maya Torres, who looks for marketing in medical devices around Boston:
 * what happened by Tuesday 24 November 2026, as {@link MovableClock} has it.
 */
public final class Cast {

	private final Everything everything;

	private final UUID account;

	private Cast(Everything everything, UUID account) {
		this.everything = everything;
		this.account = account;
	}

	/** Fills an account that is still empty. */
	public static Cast join(Everything everything, Seeker maya) {
		Cast cast = new Cast(everything, maya.account().value());
		cast.search();
		cast.people();
		cast.past();
		cast.open();
		return cast;
	}

	/** The id of someone by name. */
	public UUID person(String name) {
		return one("select id from contact where account_id = :a and name = :n", name);
	}

	/** The id of a follow-up by its kind. */
	public UUID followUp(String kind) {
		return one("select id from follow_up where account_id = :a and kind = :n order by due_on limit 1", kind);
	}

	/** The id of a meeting with someone. */
	public UUID meeting(String with) {
		return one("""
				select m.meeting_id from meeting_contact m join contact c on c.account_id = m.account_id
				   and c.id = m.contact_id where m.account_id = :a and c.name = :n order by 1 limit 1
				""", with);
	}

	/** The id of a target company. */
	public UUID target(String name) {
		return one("select id from target_company where account_id = :a and name = :n", name);
	}

	/** The id of an open ask. */
	public UUID ask() {
		return one("select id from ask where account_id = :a and closed_on is null and kind <> :n limit 1", "");
	}

	private void search() {
		run("""
				insert into focus (account_id, id, titles, industry, industry_key, smallest_band, largest_band, ownership,
				  places, started_on, version)
				values (:a, gen_random_uuid(), '{VP Marketing}', 'medical devices', 'medical devices', 'FROM_50_TO_500',
				  'FROM_50_TO_500', 'PRIVATE', '{Greater Boston}', '2026-09-01', 0)
				""");
		run("""
				insert into target_company (account_id, id, name, name_key, priority, place, added_on, version)
				select :a, gen_random_uuid(), n, lower(n), 1 + (row_number() over ())::int % 3, 'Boston', '2026-09-02', 0
				  from unnest(array['Halden Medical', 'Corvane', 'Orsund', 'Kestrel Cardio', 'NorthValve', 'Pulsewright',
				       'Arbor Glucose', 'Quillon', 'Axle Health', 'Wick Medical', 'Vantline', 'BayMedTech']) n
				""");
	}

	private void people() {
		run("""
				insert into contact (account_id, id, name, name_key, job_title, company, company_key, reach, email, how_met,
				  added_on, version)
				select :a, gen_random_uuid(), n, lower(n), j, c, lower(c), r, lower(split_part(n, ' ', 1)) || '@example.org',
				       h, '2026-09-03', 0
				  from (values ('Priya Nair', 'Director of Marketing', 'Halden Medical', 'INFLUENCES', 'Through Dan'),
				               ('Dan Kowalski', 'VP Sales', 'BayMedTech', 'CONNECTOR', 'Former colleague'),
				               ('Lena Marsh', 'Product Manager', 'Kestrel Cardio', 'NONE', 'At the spring fair'),
				               ('Ruth Okafor', 'Regulatory Affairs Lead', 'Orsund', 'INFLUENCES', 'Panel in October'),
				               ('Joan Berger', 'Owner', 'Tern Coffee', 'CONNECTOR', 'Running club'),
				               ('Sam Ortiz', 'Chief Executive Officer', 'Axle Health', 'COULD_HIRE', 'Through Joan'),
				               ('Tom Alvarez', 'VP Sales', 'Corvane', 'COULD_HIRE', 'Through Priya')) p (n, j, c, r, h)
				""");
		run("""
				update contact set introducer_id = (select id from contact where account_id = :a and name = 'Dan Kowalski')
				 where account_id = :a and name = 'Priya Nair'
				""");
		run("""
				insert into contact_fact (account_id, id, contact_id, topic, fact, noted_on, version)
				select :a, gen_random_uuid(), c.id, t, f, '2026-10-28', 0 from contact c,
				  (values ('CARES_ABOUT', 'Women-in-medtech mentoring'), ('FAMILY', 'Twins started school in September'),
				          ('READING', '“The Power Broker”')) x (t, f)
				 where c.account_id = :a and c.name = 'Priya Nair'
				""");
	}

	private void past() {
		held("Priya Nair", "PHONE", "2026-10-28", 20, "How she moved from agency to device maker.");
		held("Dan Kowalski", "IN_PERSON", "2026-11-12", 45, "BayMedTech is hiring for spring.");
		held("Lena Marsh", "VIDEO", "2026-11-17", 30,
				"My profile opens with years of experience; better with a number.");
		held("Ruth Okafor", "IN_PERSON", "2026-11-18", 40, "The new cyber-security guidance keeps everyone busy.");
		held("Joan Berger", "IN_PERSON", "2026-09-20", 60, "Training for the Boston Marathon.");
		held("Sam Ortiz", "IN_PERSON", "2026-11-05", 30, "Axle is building a launch team.");
		held("Priya Nair", "IN_PERSON", "2026-11-23", 45,
				"Corvane is building a US launch team in spring. Their CMO left in October.");
		give("Priya Nair", "Sent the conference speaker list", "2026-11-02", "'2026-11-02'", "null");
		give("Joan Berger", "Proof-read her grant proposal", "2026-09-25", "'2026-09-26'", "null");
		promise("Sam Ortiz", "Send the name of the search partner", "2026-11-12", "'2026-11-13'");
		promise("Sam Ortiz", "Read my handbill", "2026-11-12", "'2026-11-16'");
	}

	private void open() {
		promise("Priya Nair", "Introduce you to Tom Alvarez, VP Sales at Corvane", "2026-12-03", "null");
		promise("Dan Kowalski", "Send the BayMedTech hiring list", "2026-11-22", "null");
		promise("Lena Marsh", "Feedback on your two-minute profile", "2026-11-24", "null");
		give("Ruth Okafor", "Send the FDA cyber-security guidance summary", "2026-11-18", "null", "'2026-11-25'");
		run("""
				insert into follow_up (account_id, id, kind, contact_id, meeting_id, due_on, due_at, version)
				select :a, gen_random_uuid(), 'THANK_YOU', c.id, mc.meeting_id, '2026-11-24', '2026-11-24T18:00:00Z', 0
				  from contact c join meeting_contact mc on mc.account_id = c.account_id and mc.contact_id = c.id
				  join meeting m on m.account_id = mc.account_id and m.id = mc.meeting_id and m.held_on = '2026-11-23'
				 where c.account_id = :a
				""");
		run("""
				insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, version)
				select :a, gen_random_uuid(), id, 'INFORMATION', 'Who leads product marketing at Orsund?', '2026-12-08',
				       '2026-11-18', 0 from contact where account_id = :a and name = 'Ruth Okafor'
				""");
		run("""
				with m as (insert into meeting (account_id, id, kind, purpose, meeting_on, starts_at, introduction, questions,
				    offer, version)
				  values (:a, gen_random_uuid(), 'IN_PERSON', 'GATHER_INFORMATION', '2026-11-25', '09:30', 'I launch devices.',
				    '{How did you get here?,Which skills matter?,Whom else should I talk to?}', 'The speaker list', 0)
				  returning account_id, id)
				insert into meeting_contact select m.account_id, m.id, c.id from m join contact c on c.account_id = :a
				   and c.name = 'Tom Alvarez'
				""");
		run("""
				insert into meeting (account_id, id, kind, purpose, title, meeting_on, starts_at, version)
				values (:a, gen_random_uuid(), 'EVENT', 'BE_KNOWN', 'BayMedTech mixer', '2026-11-26', '18:00', 0)
				""");
	}

	private void held(String who, String kind, String day, int minutes, String learned) {
		run("""
				with m as (insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, minutes, learned, version)
				  values (:a, gen_random_uuid(), '%s', 'GATHER_INFORMATION', '%s', '%s', %d, '%s', 0) returning account_id, id)
				insert into meeting_contact select m.account_id, m.id, c.id from m join contact c on c.account_id = :a
				   and c.name = '%s'
				"""
			.formatted(kind, day, day, minutes, learned, who));
	}

	private void promise(String who, String action, String checkBack, String kept) {
		run("""
				with p as (insert into promise (account_id, id, contact_id, meeting_id, action, check_back_on, made_on, kept_on,
				    version)
				  select :a, gen_random_uuid(), c.id, (select max(mc.meeting_id::text)::uuid from meeting_contact mc
				     join meeting m on m.account_id = mc.account_id and m.id = mc.meeting_id
				    where mc.account_id = :a and mc.contact_id = c.id and m.held_on > '2026-11-01'),
				    '%s', '%s', '2026-11-05', %s, 0 from contact c where c.account_id = :a and c.name = '%s'
				  returning *)
				insert into follow_up (account_id, id, kind, contact_id, promise_id, due_on, version)
				select account_id, gen_random_uuid(), 'CHECK_BACK', contact_id, id, check_back_on, 0 from p
				 where kept_on is null
				"""
			.formatted(action, checkBack, kept, who));
	}

	private void give(String who, String what, String offered, String delivered, String due) {
		run("""
				with g as (insert into give (account_id, id, contact_id, kind, what, offered_on, delivered_on, due_on, version)
				  select :a, gen_random_uuid(), id, 'INFORMATION', '%s', '%s', %s, %s, 0 from contact
				   where account_id = :a and name = '%s' returning *)
				insert into follow_up (account_id, id, kind, contact_id, give_id, due_on, version)
				select account_id, gen_random_uuid(), 'KEEP_MY_WORD', contact_id, id, due_on, 0 from g
				 where delivered_on is null and due_on is not null
				"""
			.formatted(what, offered, delivered, due, who));
	}

	private UUID one(String sql, String name) {
		return this.everything.sql(sql).param("a", this.account).param("n", name).query(UUID.class).single();
	}

	private void run(String sql) {
		this.everything.sql(sql).param("a", this.account).update();
	}

}
