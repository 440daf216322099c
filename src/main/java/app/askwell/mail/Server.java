package app.askwell.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail server and who writes.
 *
 * @param user whom it knows Askwell as; null for a relay that asks nobody
 * @param password null when there is no user, or when the kept one cannot be read
 * @param address the sender's address
 * @param name the sender's name
 */
record Server(String host, int port, @Nullable String user, @Nullable String password, Encryption encryption,
		String address, String name) {

	/** What follows the @ in the sender's address. */
	String domain() {
		return this.address.substring(this.address.lastIndexOf('@') + 1);
	}

	/** A user without a password that can be read. */
	boolean isLockedOut() {
		return this.user != null && this.password == null;
	}

	/** Never the password: this ends in logs. */
	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
