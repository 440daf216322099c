package app.askwell.lists;

import app.askwell.contacts.PeopleForgotten;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people ticked goes with them, when they go for good. Only a company that is better
 * avoided is still avoided, whoever said so and why.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListsOfTheGone {

	private final JdbcClient jdbc;

	private final MessageSource messages;

	ListsOfTheGone(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	@EventListener
	void on(PeopleForgotten gone) {
		change(gone, """
				delete from list_tick t using list_return r
				 where t.account_id = :account and r.account_id = t.account_id and r.id = t.return_id
				   and r.contact_id = any (:gone) and t.tick <> 'AVOID'
				""");
		this.jdbc.sql("""
				update list_tick t set note = :unknown, version = t.version + 1 from list_return r
				 where t.account_id = :account and r.account_id = t.account_id and r.id = t.return_id
				   and r.contact_id = any (:gone)
				""")
			.param("unknown", this.messages.getMessage("lists.unknown-why", null, LocaleContextHolder.getLocale()))
			.param("account", gone.account().value())
			.param("gone", gone.ids())
			.update();
		change(gone, """
				update list_tick set note = null, version = version + 1
				 where account_id = :account and contact_id = any (:gone) and tick <> 'AVOID' and note is not null
				""");
		change(gone, """
				delete from list_return r
				 where account_id = :account and contact_id = any (:gone)
				   and not exists (select from list_tick t where t.account_id = r.account_id and t.return_id = r.id)
				""");
	}

	private void change(PeopleForgotten gone, String sql) {
		this.jdbc.sql(sql).param("account", gone.account().value()).param("gone", gone.ids()).update();
	}

}
