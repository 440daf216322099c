package app.askwell.mail;

/**
 * Who writes to whom, in a letter that is not from Askwell itself. Answers go to the
 * account's own address.
 *
 * @param to an address
 * @param from name of the person behind the account
 */
public record Correspondence(String to, String from) {

	/** Never whom it is for: this ends in logs. */
	@Override
	public String toString() {
		return "a letter to someone";
	}

}
