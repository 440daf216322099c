package app.askwell.exchange;

import java.util.UUID;

/**
 * The contact a form is about, and how things stand with them.
 *
 * @param id the contact
 * @param name their name
 * @param balance what went out and what came back
 */
record Person(UUID id, String name, Balance balance) {

	/** Whether something has to be offered before anything else is asked. */
	public boolean isOneSided() {
		return this.balance.ahead() >= TwoWayStreet.TOO_FAR_AHEAD;
	}

}
