package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;

/** A contact agreed to do something; the seeker asks again on the check-back date. */
public record PromiseMade(AccountId account, PromiseId promise, ContactId contact, LocalDate checkBackOn) {

}
