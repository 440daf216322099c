package app.askwell.contacts;

import java.util.List;

import app.askwell.shared.AccountId;

/**
 * These people are taken off the list; what hangs on them alone goes in this transaction.
 */
public record PeopleRemoved(AccountId account, List<ContactId> people) {

}
