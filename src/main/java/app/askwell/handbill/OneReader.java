package app.askwell.handbill;

import app.askwell.contacts.PeopleMerged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was given to two people who turn out to be one was given to that one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OneReader {

	private final JdbcClient jdbc;

	OneReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PeopleMerged merged) {
		this.jdbc.sql(
				"update handbill_given set contact_id = ?, version = version + 1 where account_id = ? and contact_id = ?")
			.params(merged.kept().value(), merged.account().value(), merged.gone().value())
			.update();
	}

}
