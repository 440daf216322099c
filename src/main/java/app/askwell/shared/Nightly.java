package app.askwell.shared;

import java.time.Instant;

/**
 * Something to do once a night, on one of the running instances; a module that has such
 * work provides a bean. It sees no account's rows unless it takes one up.
 */
public interface Nightly {

	/** Does it; when it fails, the others are done all the same. */
	void everyNight(Instant now);

}
