package app.askwell.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.contacts.PersonView.Due;
import app.askwell.contacts.PersonView.Event;
import app.askwell.contacts.PersonView.Fact;
import app.askwell.contacts.PersonView.Person;
import app.askwell.shared.LedTo;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a person's page shows, in five statements. */
@Component
@Transactional(readOnly = true)
class PersonPage {

	private static final int LONGEST_THREAD = 100;

	private final JdbcClient jdbc;

	private final Contacts contacts;

	private final Clock clock;

	PersonPage(JdbcClient jdbc, Contacts contacts, Clock clock) {
		this.jdbc = jdbc;
		this.contacts = contacts;
		this.clock = clock;
	}

	PersonView of(SignedIn me, ContactId id) {
		LocalDate today = me.today(this.clock);
		return new PersonView(person(me, id), thread(me, id), facts(me, id), due(me, id), led(me, id), today);
	}

	/** The entry that stayed when this one was merged into it. */
	Optional<ContactId> mergedInto(SignedIn me, ContactId id) {
		return this.jdbc.sql("select contact_id from merged_contact where account_id = ? and id = ?")
			.params(me.account().value(), id.value())
			.query(UUID.class)
			.optional()
			.map(ContactId::new);
	}

	ContactForm form(SignedIn me, ContactId id) {
		Contact contact = this.contacts.get(me.account(), id);
		Person person = person(me, id);
		return ContactForm.of(contact.details(), person.introducerLine(), person.version());
	}

	private Person person(SignedIn me, ContactId id) {
		return this.jdbc
			.sql("""
					select c.id, c.name, c.job_title, c.company, c.industry, c.reach, c.email, c.phone, c.profile_url,
					       c.how_met, c.notes, c.cadence_days, c.version, cr.in_industry, cr.at_target,
					       i.id as introducer_id, i.name as introducer, i.job_title as introducer_job,
					       i.company as introducer_company,
					       r.stage, r.days, r.first_on, r.last_on, r.given, r.offered, r.got, r.received, r.asked, r.open_actions,
					       r.touch_due_on,
					       (select t.id from target_company t
					         where t.account_id = c.account_id and t.name_key = c.company_key
					           and t.removed_on is null) as target_id,
					       (select string_agg(g.tag, chr(10) order by g.tag_key) from contact_tag g
					         where g.account_id = c.account_id and g.contact_id = c.id) as tags,
					       c.anonymised_on is not null as anonymous
					  from contact c
					  join standing r on r.account_id = c.account_id and r.contact_id = c.id
					  join contact_reach cr on cr.account_id = c.account_id and cr.contact_id = c.id
					  left join contact i on i.account_id = c.account_id and i.id = c.introducer_id
					 where c.account_id = ? and c.id = ?
					""")
			.params(me.account().value(), id.value())
			.query(Rows.of(Person.class))
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
	}

	private List<Event> thread(SignedIn me, ContactId id) {
		return this.jdbc.sql("""
				select type, id, happened_on, kind, text, detail, state, until_on, minutes, new_people
				  from contact_history
				 where account_id = ? and contact_id = ?
				 order by happened_on desc, id desc
				 limit ?
				""").params(me.account().value(), id.value(), LONGEST_THREAD).query(Rows.of(Event.class)).list();
	}

	private List<Fact> facts(SignedIn me, ContactId id) {
		return this.jdbc.sql("""
				select id, topic, fact from contact_fact
				 where account_id = ? and contact_id = ? order by topic, noted_on, id
				""").params(me.account().value(), id.value()).query(Rows.of(Fact.class)).list();
	}

	private List<LedTo> led(SignedIn me, ContactId id) {
		return this.jdbc.sql("""
				select o.id, o.role, o.company, o.stage, o.stage_on from led_to l
				  join opportunity o on o.account_id = l.account_id and o.id = l.opportunity_id
				 where l.account_id = ? and l.contact_id = ? order by o.stage_on desc, o.id limit ?
				""").params(me.account().value(), id.value(), LedTo.MOST).query(Rows.of(LedTo.class)).list();
	}

	private List<Due> due(SignedIn me, ContactId id) {
		return this.jdbc
			.sql("""
					select f.id, f.kind, coalesce(f.snoozed_until, f.due_on) as due_on, coalesce(f.step, p.action, g.what) as about
					  from follow_up f
					  left join promise p on p.account_id = f.account_id and p.id = f.promise_id
					  left join give g on g.account_id = f.account_id and g.id = f.give_id
					 where f.account_id = :account and f.contact_id = :contact and f.closed_at is null
					union all
					select contact_id, 'STAY_IN_TOUCH', touch_on, null
					  from standing where account_id = :account and contact_id = :contact and touch_on is not null
					 order by due_on, id
					""")
			.param("account", me.account().value())
			.param("contact", id.value())
			.query(Rows.of(Due.class))
			.list();
	}

}
