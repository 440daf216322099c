package app.askwell.opportunities;

import app.askwell.contacts.PeopleMerged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves what came from someone, and their part, when two people turn out to be one. Who
 * had two parts in one opportunity keeps the one of the entry that stays.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SamePersonInIt {

	private final JdbcClient jdbc;

	SamePersonInIt(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PeopleMerged merged) {
		run("""
				update opportunity set origin_contact_id = :kept, version = version + 1
				 where account_id = :account and origin_contact_id = :gone
				""", merged);
		run("""
				delete from opportunity_contact p where account_id = :account and contact_id = :gone
				   and exists (select from opportunity_contact o where o.account_id = p.account_id
				                  and o.opportunity_id = p.opportunity_id and o.contact_id = :kept)
				""", merged);
		run("""
				update opportunity_contact set contact_id = :kept where account_id = :account and contact_id = :gone
				""", merged);
	}

	private void run(String sql, PeopleMerged merged) {
		this.jdbc.sql(sql)
			.param("account", merged.account().value())
			.param("kept", merged.kept().value())
			.param("gone", merged.gone().value())
			.update();
	}

}
