package app.askwell.contacts;

import java.util.HashSet;
import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;

import org.springframework.stereotype.Component;

/** Reads the entries that are to become one. */
@Component
class SamePeople {

	/** More than this side by side nobody can compare. */
	static final int MOST = 6;

	private final Contacts contacts;

	SamePeople(Contacts contacts) {
		this.contacts = contacts;
	}

	/**
	 * The entries in this order.
	 * @throws NotFound if one is not on this account's list, or stands there twice, or
	 * they are too many
	 */
	SamePerson of(AccountId account, List<ContactId> people, MergeForm choice) {
		if (people.size() > MOST || new HashSet<>(people).size() < people.size()) {
			throw new NotFound(people.get(0).toString());
		}
		return new SamePerson(people.stream().map((id) -> {
			Contact contact = this.contacts.get(account, id);
			return new SamePerson.Entry(contact, contact.details());
		}).toList(), choice);
	}

}
