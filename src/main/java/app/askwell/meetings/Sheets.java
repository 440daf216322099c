package app.askwell.meetings;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the sheet for a meeting together. */
@Component
@Transactional(readOnly = true)
class Sheets {

	private final MeetingPages pages;

	private final JdbcClient jdbc;

	Sheets(MeetingPages pages, JdbcClient jdbc) {
		this.pages = pages;
		this.jdbc = jdbc;
	}

	MeetingSheet sheet(AccountId account, MeetingId id) {
		List<MeetingPerson> people = this.pages.everyone(account, id)
			.stream()
			.filter((person) -> !person.heardOf())
			.toList();
		return new MeetingSheet(this.pages.meeting(account, id), people, interests(account, id), open(account, id));
	}

	/**
	 * The usual topics of small talk for everyone, known or not, and whatever else is
	 * known.
	 */
	private List<Interest> interests(AccountId account, MeetingId id) {
		return this.jdbc.sql("""
				with present as (
				  select contact_id from meeting_contact where account_id = :account and meeting_id = :meeting),
				usual (topic, place) as (
				  values ('CARES_ABOUT', 1), ('FAMILY', 2), ('PETS', 3), ('TRAVEL', 4), ('READING', 5)),
				known as (
				  select f.contact_id, f.topic, f.fact from contact_fact f join present using (contact_id)
				   where f.account_id = :account)
				select p.contact_id as person, u.topic, k.fact, u.place
				  from present p cross join usual u
				  left join known k on k.contact_id = p.contact_id and k.topic = u.topic
				union all
				select contact_id, topic, fact, 6 from known where topic not in (select topic from usual)
				order by person, place, fact
				""")
			.param("account", account.value())
			.param("meeting", id.value())
			.query(Rows.of(Interest.class))
			.list();
	}

	/** What is open with them, the soonest first. */
	private List<BetweenUs> open(AccountId account, MeetingId id) {
		return this.jdbc.sql("""
				select contact_id as person, part, what, day from (
				  select account_id, contact_id, id, 'ASK' as part, subject as what, needed_by as day from ask
				   where closed_on is null
				  union all
				  select account_id, contact_id, id, 'PROMISE', action, check_back_on from promise
				   where kept_on is null and released_on is null
				  union all
				  select account_id, contact_id, id, 'GIVE', what, due_on from give
				   where delivered_on is null and withdrawn_on is null) o
				 where account_id = :account and contact_id in (
				   select contact_id from meeting_contact where account_id = :account and meeting_id = :meeting)
				 order by day nulls last, id
				""")
			.param("account", account.value())
			.param("meeting", id.value())
			.query(Rows.of(BetweenUs.class))
			.list();
	}

}
