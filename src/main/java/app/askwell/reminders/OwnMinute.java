package app.askwell.reminders;

import app.askwell.shared.AccountId;

/**
 * The minute of the hour at which an account's letters leave: always the same, and as
 * good as drawn by lot. Most people keep Monday at eight, and no mail server takes the
 * letters of all of them at once.
 */
final class OwnMinute {

	/** So many minutes after its hour a letter leaves at the latest, less one. */
	static final int WITHIN = 30;

	private OwnMinute() {
	}

	/** 0 to 29, from the random end of the account's id. */
	static int of(AccountId account) {
		return Math.floorMod(account.value().getLeastSignificantBits(), WITHIN);
	}

}
