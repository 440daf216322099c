package app.askwell.contacts;

import java.util.List;

import app.askwell.shared.AccountId;

/**
 * These people are about to be taken off the list: nothing may reach them any more. What
 * is done now is no part of the change, and putting them back does not bring it back.
 */
public record PeopleLeaving(AccountId account, List<ContactId> people) {

}
