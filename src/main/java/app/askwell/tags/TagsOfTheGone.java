package app.askwell.tags;

import app.askwell.contacts.PersonAnonymised;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Words on someone of whom only figures stay could tell who it was. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TagsOfTheGone {

	private final JdbcClient jdbc;

	TagsOfTheGone(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PersonAnonymised news) {
		this.jdbc.sql("delete from contact_tag where account_id = ? and contact_id = ?")
			.params(news.account().value(), news.person().value())
			.update();
	}

}
