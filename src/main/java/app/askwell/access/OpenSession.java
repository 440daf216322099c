package app.askwell.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser that is signed in.
 *
 * @param key names the session without giving it away: whoever knows it cannot use it
 * @param browser what it was signed in with
 * @param since when it signed in
 * @param lastUsed when it last asked for a page
 * @param here whether it is the one that asks
 */
public record OpenSession(UUID key, Browser browser, Instant since, Instant lastUsed, boolean here) {

}
