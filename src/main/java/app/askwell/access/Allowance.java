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

	Bucket of(String whose) {
		return new Bucket(this, Fingerprint.of(this.kind + " " + whose));
	}

	int seconds() {
		return Math.toIntExact(this.each.toSeconds());
	}

}
