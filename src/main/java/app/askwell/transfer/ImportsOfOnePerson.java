package app.askwell.transfer;

import app.askwell.contacts.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When two people turn out to be one, what was imported for either is theirs; undoing the
 * import leaves them alone, as anyone who changed since.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportsOfOnePerson {

	private final JdbcClient jdbc;

	ImportsOfOnePerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PeopleMerged merged) {
		this.jdbc
			.sql("update import_row set contact_id = ?, contact_version = null where account_id = ? and contact_id = ?")
			.params(merged.kept().value(), merged.account().value(), merged.gone().value())
			.update();
	}

}
