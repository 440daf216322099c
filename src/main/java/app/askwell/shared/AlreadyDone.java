package app.askwell.shared;

import java.io.Serial;

/**
 * Another tab did this first. Nothing is done again, and nothing is wrong: the next page
 * says when it was done. A refusal all the same wherever someone typed something.
 */
public class AlreadyDone extends Refused {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Says what is done, and with which words.
	 * @param code message key, as of a refusal
	 * @param arguments what the message mentions; a date is shown in the account's way
	 */
	public AlreadyDone(String code, Object... arguments) {
		super(Refusal.of(code, "", arguments));
	}

}
