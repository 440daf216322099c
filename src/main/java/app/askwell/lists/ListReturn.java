package app.askwell.lists;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A printed list that came back, with who gave it back as long as they are known. */
@Entity
class ListReturn extends Owned {

	private @Nullable ContactId contactId;

	private LocalDate returnedOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected ListReturn() {
	}

	ListReturn(AccountId account, ContactId from, LocalDate today) {
		super(account, Ids.next());
		this.contactId = from;
		this.returnedOn = today;
	}

	UUID id() {
		return key();
	}

}
