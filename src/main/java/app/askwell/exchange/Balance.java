package app.askwell.exchange;

/**
 * What went out and what came back with one contact.
 *
 * @param given gives that were delivered
 * @param offered gives that stand: promised for a day, or offered for later
 * @param got promises that were kept
 * @param asked asks and promises that are still open
 */
record Balance(int given, int offered, int got, int asked) {

	/** How many more favours the seeker took than gave; negative when the contact did. */
	int ahead() {
		return this.got + this.asked - this.given - this.offered;
	}

	/** How it stood before so many asks. */
	Balance before(int asks) {
		return new Balance(this.given, this.offered, this.got, this.asked - asks);
	}

}
