package app.askwell.review;

import app.askwell.contacts.PeopleMerged;
import app.askwell.contacts.PersonAnonymised;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps it true with whom a conversation was meant. Whoever is removed takes it along.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntentionsOfOnePerson {

	private final JdbcClient jdbc;

	IntentionsOfOnePerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Who was meant twice in a week, under two names, is meant once. */
	@EventListener
	void on(PeopleMerged merged) {
		this.jdbc.sql("""
				update review_intention i set contact_id = :kept, version = version + 1
				 where account_id = :account and contact_id = :gone
				   and not exists (select from review_intention o where o.account_id = i.account_id
				                      and o.week_on = i.week_on and o.contact_id = :kept)
				""")
			.param("account", merged.account().value())
			.param("kept", merged.kept().value())
			.param("gone", merged.gone().value())
			.update();
	}

	@EventListener
	void on(PersonAnonymised news) {
		this.jdbc.sql("""
				update review_intention set what = null, version = version + 1
				 where account_id = ? and contact_id = ? and what is not null
				""").params(news.account().value(), news.person().value()).update();
	}

}
