package app.askwell.maillinks;

import java.time.Instant;

import app.askwell.shared.AccountId;

/** Which letters an account wants. Whoever sends them provides this. */
public interface Subscriptions {

	boolean isOn(AccountId account, ReminderKind kind);

	/** Stops or begins again, in the transaction of the caller; does no harm twice. */
	void change(AccountId account, ReminderKind kind, boolean on, Instant now);

}
