package app.askwell.mail;

import app.askwell.shared.AccountId;

/**
 * A letter was given up: the mail server will not take it. Told in the transaction that
 * notes it.
 *
 * @param kind and period as the letter was put
 */
public record LetterStopped(AccountId account, String kind, String period) {

}
