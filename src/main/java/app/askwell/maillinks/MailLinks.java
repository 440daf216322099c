package app.askwell.maillinks;

import java.time.Instant;
import java.util.Map;

import app.askwell.environment.OwnAddress;
import app.askwell.followups.DueItem;
import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;

import org.springframework.stereotype.Component;

/**
 * The links that a letter carries, as absolute addresses. Each opens one thing of one
 * account for 30 days, and does nothing before a button on its page is pressed.
 */
@Component
public class MailLinks {

	private final OwnAddress address;

	MailLinks(OwnAddress address) {
		this.address = address;
	}

	/** Where something due is said to be done. */
	public String done(AccountId account, DueItem item, Instant now) {
		return link();
	}

	/** Where something due is put off by a week. */
	public String later(AccountId account, DueItem item, Instant now) {
		return link();
	}

	/** The page of something due, after signing in. */
	public String open(AccountId account, DueItem item, Instant now) {
		return link();
	}

	/** Where letters of a kind are stopped. */
	public String unsubscribe(AccountId account, ReminderKind kind, Instant now) {
		return link();
	}

	/**
	 * What makes a mail program show its own button for that (RFC 8058).
	 * @return the headers by name, for a {@code Letter}
	 */
	public Map<String, String> unsubscribeHeaders(AccountId account, ReminderKind kind, Instant now) {
		return Map.of("List-Unsubscribe", "<" + unsubscribe(account, kind, now) + ">", "List-Unsubscribe-Post",
				"List-Unsubscribe=One-Click");
	}

	private String link() {
		return this.address.base() + "/m/" + Fingerprint.secret();
	}

}
