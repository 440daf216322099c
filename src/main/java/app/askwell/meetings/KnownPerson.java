package app.askwell.meetings;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Fills the first line of a form in when someone's page led to it. */
@Component
class KnownPerson {

	private final People people;

	KnownPerson(People people) {
		this.people = people;
	}

	String line(AccountId account, @Nullable ContactId contact) {
		return (contact != null) ? this.people.details(account, contact).line() : "";
	}

}
