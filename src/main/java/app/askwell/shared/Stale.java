package app.askwell.shared;

import java.io.Serial;

/** The row changed in another tab since the form was opened: a 409 page. */
public class Stale extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

}
