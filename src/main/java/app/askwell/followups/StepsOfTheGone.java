package app.askwell.followups;

import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.PeopleForgotten;
import app.askwell.contacts.PeopleRemoved;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A next step belongs to its opportunity: when the person it was meant with is taken off
 * the list, it stays and is due as before, with nobody in particular.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepsOfTheGone {

	private final JdbcClient jdbc;

	private final MessageSource messages;

	StepsOfTheGone(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/** Before they go, for whatever still names them then goes with them. */
	@EventListener
	void on(PeopleRemoved removed) {
		this.jdbc.sql("""
				update follow_up set contact_id = null, version = version + 1
				 where account_id = ? and contact_id = any (?) and kind = 'NEXT_STEP'
				""")
			.params(removed.account().value(), removed.people().stream().map(ContactId::value).toArray(UUID[]::new))
			.update();
	}

	/** For good: what was to be done with them may tell who they were. */
	@EventListener
	void on(PeopleForgotten gone) {
		this.jdbc.sql("""
				update follow_up set step = ?, version = version + 1
				 where account_id = ? and id = any (?) and step is not null
				""").params(word(), gone.account().value(), gone.ids()).update();
	}

	private String word() {
		return this.messages.getMessage("anonymous.step", null, LocaleContextHolder.getLocale());
	}

}
