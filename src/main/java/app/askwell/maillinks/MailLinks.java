package app.askwell.maillinks;

import java.time.Instant;
import java.util.Map;

import app.askwell.environment.OwnAddress;
import app.askwell.followups.DueItem;
import app.askwell.followups.FollowUpKind;
import app.askwell.shared.AccountId;

import org.springframework.stereotype.Component;

/**
 * The links that a letter carries, as absolute addresses. Each opens one thing of one
 * account for 30 days, and does nothing before a button on its page is pressed.
 */
@Component
public class MailLinks {

	private final OwnAddress address;

	private final LinkSeal seal;

	MailLinks(OwnAddress address, LinkSeal seal) {
		this.address = address;
		this.seal = seal;
	}

	/** Where something due is said to be done. */
	public String done(AccountId account, DueItem item, Instant now) {
		return about(Purpose.DONE, account, item, now);
	}

	/** Where something due is put off by a week. */
	public String later(AccountId account, DueItem item, Instant now) {
		return about(Purpose.LATER, account, item, now);
	}

	/** The page of something due, after signing in. */
	public String open(AccountId account, DueItem item, Instant now) {
		return about(Purpose.OPEN, account, item, now);
	}

	/** Where letters of a kind are stopped. */
	public String unsubscribe(AccountId account, ReminderKind kind, Instant now) {
		return address(Link.letters(Purpose.STOP, Subject.of(kind), account, now));
	}

	/**
	 * What makes a mail program show its own button for that (RFC 8058).
	 * @return the headers by name, for a {@code Letter}
	 */
	public Map<String, String> unsubscribeHeaders(AccountId account, ReminderKind kind, Instant now) {
		return Map.of("List-Unsubscribe", "<" + unsubscribe(account, kind, now) + ">", "List-Unsubscribe-Post",
				"List-Unsubscribe=One-Click");
	}

	private String about(Purpose purpose, AccountId account, DueItem item, Instant now) {
		boolean derived = item.kind() == FollowUpKind.STAY_IN_TOUCH;
		return address(Link.to(purpose, derived ? Subject.STAY_IN_TOUCH : Subject.FOLLOW_UP, account, item.id(), now));
	}

	private String address(Link link) {
		return this.address.base() + LinkController.PATH + this.seal.seal(link);
	}

}
