package app.askwell.shared;

import java.io.Serial;

/** There is no such thing in this account: a 404 page, whoever else may own it. */
public class NotFound extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public NotFound(String what) {
		super(what);
	}

}
