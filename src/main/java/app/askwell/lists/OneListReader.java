package app.askwell.lists;

import app.askwell.contacts.PeopleMerged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What two people ticked, and who named them, when they turn out to be one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OneListReader {

	private final JdbcClient jdbc;

	OneListReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PeopleMerged merged) {
		move("list_return", merged);
		move("list_tick", merged);
	}

	private void move(String table, PeopleMerged merged) {
		this.jdbc
			.sql("update " + table
					+ " set contact_id = ?, version = version + 1 where account_id = ? and contact_id = ?")
			.params(merged.kept().value(), merged.account().value(), merged.gone().value())
			.update();
	}

}
