package app.askwell.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.askwell.accounts.PasswordAgain;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Reckoning;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.transfer.StandStill;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Empties an account. How one signs in, the settings and the address of the calendar
 * stay.
 */
@Service
@Transactional
class StartOver {

	private final AccountFormat format;

	private final PasswordAgain password;

	private final MessageSource messages;

	private final OneAtATime turns;

	private final StandStill imports;

	private final Reckoning reckoning;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher news;

	StartOver(AccountFormat format, PasswordAgain password, MessageSource messages, OneAtATime turns,
			StandStill imports, Reckoning reckoning, JdbcClient jdbc, ApplicationEventPublisher news) {
		this.format = format;
		this.password = password;
		this.messages = messages;
		this.turns = turns;
		this.imports = imports;
		this.reckoning = reckoning;
		this.jdbc = jdbc;
		this.news = news;
	}

	/**
	 * Empties it for good.
	 * @param word what was typed to make sure, in the reader's language
	 * @throws Refused for a wrong password or word, or while a file is imported
	 */
	public void empty(AccountId account, String word, String typed, Locale locale) {
		List<Refusal> refusals = new ArrayList<>();
		String wanted = this.messages.getMessage("start-over.word", null, locale);
		if (!wanted.equalsIgnoreCase(word.strip())) {
			refusals.add(Refusal.of("refusal.start-over.word", "word", wanted));
		}
		refusals.addAll(this.password.check(account, typed, "password"));
		Refused.ifAny(refusals);
		this.turns.enter(account);
		this.imports.of(account);
		this.jdbc.sql("set constraints all deferred").update();
		this.reckoning.once(() -> this.format.emptied()
			.stream()
			.mapToInt((table) -> this.jdbc.sql("delete from " + Part.quoted(table) + " where account_id = ?")
				.param(account.value())
				.update())
			.sum());
		this.news.publishEvent(new Happened(account, Noted.STARTED_OVER));
	}

}
