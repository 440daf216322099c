package app.askwell.contacts;

import java.util.UUID;

import app.askwell.shared.AccountId;

/**
 * Nobody shall know any more who this person was: what was written about them is put into
 * neutral words in this transaction; days, kinds and figures stay.
 *
 * @param rows ids of all that is theirs alone
 */
public record PersonAnonymised(AccountId account, ContactId person, UUID[] rows) {

}
