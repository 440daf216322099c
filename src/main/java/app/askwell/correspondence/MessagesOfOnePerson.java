package app.askwell.correspondence;

import app.askwell.contacts.PeopleMerged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When two people turn out to be one, the days of both are theirs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MessagesOfOnePerson {

	private final JdbcClient jdbc;

	MessagesOfOnePerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PeopleMerged merged) {
		this.jdbc.sql("update message_day set contact_id = ? where account_id = ? and contact_id = ?")
			.params(merged.kept().value(), merged.account().value(), merged.gone().value())
			.update();
	}

}
