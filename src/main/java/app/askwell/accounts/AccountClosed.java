package app.askwell.accounts;

import java.time.ZonedDateTime;

import app.askwell.shared.SignedIn;

/**
 * An account was closed by its owner, in this transaction.
 *
 * @param goesAt when it goes, on its own clock
 */
public record AccountClosed(SignedIn me, ZonedDateTime goesAt) {

}
