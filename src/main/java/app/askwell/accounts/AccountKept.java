package app.askwell.accounts;

import java.time.ZonedDateTime;

import app.askwell.shared.AccountId;

/**
 * The owner of a closed account changed their mind, in this transaction.
 *
 * @param wouldHaveGoneAt what {@link AccountClosed} told
 */
public record AccountKept(AccountId account, ZonedDateTime wouldHaveGoneAt) {

}
