package app.askwell.access;

import java.io.Serializable;
import java.time.Instant;

/** What a session remembers of the moment someone signed in. */
record SignInNote(Browser browser, Instant at) implements Serializable {

	static final String ATTRIBUTE = "askwell.sign-in";

}
