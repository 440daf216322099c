package app.askwell.exchange;

import java.util.Map;

import app.askwell.contacts.PersonAnonymised;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the ledger of someone whom nobody shall know: days, kinds and how it ended, in
 * neutral words.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WordsOfNobody {

	private static final Map<String, String> WORDS = Map.of("ask", "subject = :words, why_them = null", "promise",
			"action = :words", "give", "what = :words", "touch", "note = :words");

	private final JdbcClient jdbc;

	private final MessageSource messages;

	WordsOfNobody(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	@EventListener
	void on(PersonAnonymised news) {
		WORDS.forEach((table, words) -> put(news, table, words + ", version = version + 1"));
		put(news, "saved_anyway", "reason = :words");
	}

	private void put(PersonAnonymised news, String table, String words) {
		this.jdbc.sql("update " + table + " set " + words + " where account_id = :account and contact_id = :person")
			.param("account", news.account().value())
			.param("person", news.person().value())
			.param("words", this.messages.getMessage("anonymous." + table, null, LocaleContextHolder.getLocale()))
			.update();
	}

}
