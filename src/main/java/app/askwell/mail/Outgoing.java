package app.askwell.mail;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A letter as it goes out.
 *
 * @param to an address, or empty when the account has none
 * @param writer who writes, or null when it is Askwell itself
 * @param html empty for a letter of text alone
 * @param headers each as it stands in the letter, such as
 * {@code Reply-To: maya@example.org}
 * @param at when it was written
 */
record Outgoing(String messageId, String to, @Nullable Writer writer, String subject, String text, String html,
		List<String> headers, Instant at) {

	/** Someone who writes through Askwell, and where answers go. */
	record Writer(String name, String address) {

	}

	/** Never what it says or whom it is for: this ends in logs. */
	@Override
	public String toString() {
		return this.messageId;
	}

}
