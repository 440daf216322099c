package app.askwell.contacts;

import app.askwell.shared.AccountId;

/**
 * Two entries turned out to be one person. Whoever has rows that name the one that goes
 * moves them in this transaction; what stays behind goes with it.
 */
public record PeopleMerged(AccountId account, ContactId kept, ContactId gone) {

}
