package app.askwell.exchange;

import java.util.List;

import app.askwell.contacts.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one ledger of two when two people turn out to be one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OneLedger {

	private final JdbcClient jdbc;

	OneLedger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PeopleMerged merged) {
		for (String table : List.of("ask", "promise", "give", "touch")) {
			move(merged, "update " + table + " set contact_id = ?, version = version + 1");
		}
		move(merged, "update saved_anyway set contact_id = ?");
	}

	private void move(PeopleMerged merged, String update) {
		this.jdbc.sql(update + " where account_id = ? and contact_id = ?")
			.params(merged.kept().value(), merged.account().value(), merged.gone().value())
			.update();
	}

}
