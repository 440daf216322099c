package app.askwell.correspondence;

import app.askwell.shared.Words;
import app.askwell.transfer.ProfileAddress;

/**
 * Someone who wrote a message or got one, as the file names them.
 *
 * @param name for comparing; empty where the file gives none
 * @param profile for comparing; empty where the file gives none
 */
record Party(String name, String profile) {

	/** Stands for everyone who closed their account, so it is nobody. */
	private static final String CLOSED = Words.nameKey("LinkedIn Member");

	static Party of(String name, String profile) {
		String address = ProfileAddress.key(profile);
		String key = name.isBlank() ? "" : Words.nameKey(name);
		return new Party((key.equals(CLOSED) && address.isEmpty()) ? "" : key, address);
	}

	boolean isNobody() {
		return this.name.isEmpty() && this.profile.isEmpty();
	}

	@Override
	public String toString() {
		return "Party";
	}

}
