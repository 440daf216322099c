package app.askwell.mail;

import java.util.Map;

/**
 * What is to be sent. For one account, each kind goes out once for each period.
 *
 * @param kind a word such as {@code DIGEST}; the mail log words it by the message
 * {@code mail.kind.DIGEST}
 * @param period what it goes out once for: a local week such as {@code 2026-W48}, a local
 * day, an id
 * @param subject at most 500 characters, on one line
 * @param text all that it says, for a mail program that shows text alone
 * @param html the same as a page, without pictures from elsewhere
 * @param headers further headers, such as {@code List-Unsubscribe}; the outbox adds
 * sender, date, Message-ID and {@code Auto-Submitted}
 */
public record Letter(String kind, String period, String subject, String text, String html,
		Map<String, String> headers) {

	public Letter {
		headers = Map.copyOf(headers);
	}

	/** Never what it says: this ends in logs. */
	@Override
	public String toString() {
		return this.kind + " " + this.period;
	}

}
