package app.askwell.access;

import java.time.Duration;

import app.askwell.shared.Fingerprint;

/**
 * How many tries there are.
 *
 * @param kind what they are counted by
 * @param size how many in a row
 * @param each after how long one more
 */
record Allowance(String kind, int size, Duration each) {

	/** Of strangers, for one account. */
	static final Allowance ACCOUNT = new Allowance("account", 10, Duration.ofSeconds(90));

	/** Of someone signed in; so many copies of one form may arrive at once. */
	static final Allowance SIGNED_IN = new Allowance("signed in", 20, Duration.ofSeconds(90));

	/** Of one address, for all accounts together: a library or a club shares one. */
	static final Allowance ADDRESS = new Allowance("address", 30, Duration.ofSeconds(30));

	/** Of one address, of pages that are read with a token and no account. */
	static final Allowance READER = new Allowance("reader", 60, Duration.ofSeconds(1));

	/**
	 * Of a word that opens one link, for that link; whoever tries has the link already.
	 */
	static final Allowance LINK = new Allowance("link", 10, Duration.ofSeconds(90));

	/**
	 * Of someone who knew the password, at the code beside it: a million codes, three of
	 * which fit at any moment.
	 */
	static final Allowance CODE = new Allowance("code", 5, Duration.ofMinutes(5));

	/** Of a browser that this account signed in with before. */
	static final Allowance DEVICE = new Allowance("device", 10, Duration.ofSeconds(90));

	Bucket of(String whose) {
		return new Bucket(this, Fingerprint.of(this.kind + " " + whose));
	}

	int seconds() {
		return Math.toIntExact(this.each.toSeconds());
	}

}
