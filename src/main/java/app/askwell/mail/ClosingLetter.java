package app.askwell.mail;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import app.askwell.accounts.AccountClosed;
import app.askwell.accounts.AccountKept;
import app.askwell.environment.OwnAddress;
import app.askwell.shared.Region;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the owner of an account by letter that it was closed, and how to keep it: the one
 * letter that leaves for a closed account.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClosingLetter {

	/** Known to {@code claim_mail}. */
	static final String KIND = "ACCOUNT_CLOSED";

	private final Outbox outbox;

	private final MailServer server;

	private final OwnAddress address;

	private final MessageSource messages;

	private final Clock clock;

	ClosingLetter(Outbox outbox, MailServer server, OwnAddress address, MessageSource messages, Clock clock) {
		this.outbox = outbox;
		this.server = server;
		this.address = address;
		this.messages = messages;
		this.clock = clock;
	}

	@EventListener
	void on(AccountClosed news) {
		if (this.server.isSet()) {
			Locale locale = news.me().locale();
			String goes = Region.of(locale).moment(news.goesAt());
			String text = words("closing.letter.text", locale, news.me().name(), goes,
					this.address.base() + "/sign-in");
			this.outbox.put(news.me().account(), new Letter(KIND, news.goesAt().toInstant().toString(),
					words("closing.letter.subject", locale, goes), text, "", Map.of()), this.clock.instant());
		}
	}

	/** One that has not left yet would only puzzle them. */
	@EventListener
	void on(AccountKept news) {
		this.outbox.withdraw(news.account(), KIND, news.wouldHaveGoneAt().toInstant().toString(), this.clock.instant());
	}

	private String words(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
