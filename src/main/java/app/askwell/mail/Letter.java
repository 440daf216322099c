package app.askwell.mail;

import java.util.Map;

/**
 * What is to be sent. For one account, each kind goes out once for each period.
 *
 * @param kind a word such as {@code DIGEST}, at most 40 characters
 * @param period what it goes out once for: a local week such as {@code 2026-W48}, a local
 * day, an id
 * @param subject at most 500 characters, on one line
 * @param text all that it says, for a mail program that shows text alone
 * @param html the same as a page, without pictures from elsewhere; empty for a letter of
 * text alone
 * @param headers further headers, such as {@code List-Unsubscribe}; the outbox adds
 * sender, date, Message-ID and {@code Auto-Submitted}
 */
public record Letter(String kind, String period, String subject, String text, String html,
		Map<String, String> headers) {

	public Letter {
		headers = Map.copyOf(headers);
		if (headers.toString().matches("(?s).*[\\r\\n].*")) {
			throw new IllegalArgumentException("A header is one line");
		}
	}

	/** Never what it says: this ends in logs. */
	@Override
	public String toString() {
		return this.kind + " " + this.period;
	}

}
