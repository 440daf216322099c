package app.askwell.handbill;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Someone was given a handbill. */
@Entity
@Table(name = "handbill_given")
class HandOut extends Owned {

	private EditionId editionId;

	private ContactId contactId;

	private LocalDate givenOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected HandOut() {
	}

	HandOut(AccountId account, EditionId edition, ContactId contact, LocalDate givenOn) {
		super(account, Ids.next());
		this.editionId = edition;
		this.contactId = contact;
		this.givenOn = givenOn;
	}

	EditionId edition() {
		return this.editionId;
	}

}
