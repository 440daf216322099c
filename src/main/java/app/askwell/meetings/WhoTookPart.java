package app.askwell.meetings;

import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.PeopleMerged;
import app.askwell.contacts.PeopleRemoved;
import app.askwell.contacts.PersonAnonymised;
import app.askwell.shared.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the book of meetings true when people go or turn out to be one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhoTookPart {

	private final JdbcClient jdbc;

	WhoTookPart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A conversation with nobody is none: it goes with the last one; an event stays. */
	@EventListener
	void on(PeopleRemoved removed) {
		this.jdbc.sql("""
				delete from meeting m
				 where account_id = :account and kind <> 'EVENT'
				   and id in (select meeting_id from meeting_contact
				               where account_id = :account and contact_id = any (:gone))
				   and not exists (select from meeting_contact mc
				                    where mc.account_id = m.account_id and mc.meeting_id = m.id
				                      and mc.contact_id <> all (:gone))
				""")
			.param("account", removed.account().value())
			.param("gone", removed.people().stream().map(ContactId::value).toArray(UUID[]::new))
			.update();
	}

	/** What was said with someone alone tells who it was; that it was said stays. */
	@EventListener
	void on(PersonAnonymised news) {
		this.jdbc.sql("""
				update meeting
				   set title = null, place = null, introduction = null, questions = '{}', offer = null,
				       their_interests = null, time_limit = null, notes = null, learned = null, new_companies = null,
				       new_positions = null, resume_feedback = null, version = version + 1
				 where account_id = :account and id = any (:rows)
				""").param("account", news.account().value()).param("rows", news.rows()).update();
	}

	/** Who was written down twice at one meeting took part once. */
	@EventListener
	void on(PeopleMerged merged) {
		move("meeting_contact", merged);
		move("meeting_new_name", merged);
	}

	private void move(String table, PeopleMerged merged) {
		AccountId account = merged.account();
		this.jdbc.sql("""
				update %1$s t set contact_id = :kept
				 where account_id = :account and contact_id = :gone
				   and not exists (select from %1$s o where o.account_id = t.account_id and o.meeting_id = t.meeting_id
				                      and o.contact_id = :kept)
				""".formatted(table))
			.param("account", account.value())
			.param("kept", merged.kept().value())
			.param("gone", merged.gone().value())
			.update();
	}

}
