package app.askwell.mail;

import app.askwell.shared.AccountId;

/**
 * The mail server took a letter. Told in the transaction that notes it, and a listener
 * that fails has the letter sent again: so listeners refuse nothing.
 *
 * @param kind and period as the letter was put
 */
public record LetterAccepted(AccountId account, String kind, String period) {

}
