package app.askwell.tags;

import app.askwell.contacts.PeopleMerged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who turns out to be one person has the tags of both, each once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TagsOfOnePerson {

	private final JdbcClient jdbc;

	TagsOfOnePerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PeopleMerged merged) {
		this.jdbc.sql("""
				update contact_tag t set contact_id = :kept
				 where account_id = :account and contact_id = :gone
				   and not exists (select from contact_tag o where o.account_id = t.account_id and o.contact_id = :kept
				                      and o.tag_key = t.tag_key)
				""")
			.param("account", merged.account().value())
			.param("kept", merged.kept().value())
			.param("gone", merged.gone().value())
			.update();
	}

}
