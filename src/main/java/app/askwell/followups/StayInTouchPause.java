package app.askwell.followups;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import app.askwell.shared.Refused;
import jakarta.persistence.Entity;

/** "Not now" to staying in touch with someone, until a day. */
@Entity
class StayInTouchPause extends Owned {

	private ContactId contactId;

	private LocalDate pausedOn;

	private LocalDate pausedUntil;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected StayInTouchPause() {
	}

	StayInTouchPause(AccountId account, ContactId contact, LocalDate until, LocalDate today) {
		super(account, Ids.next());
		Refused.ifAny(SnoozeAhead.check(until, today).stream().toList());
		this.contactId = contact;
		this.pausedOn = today;
		this.pausedUntil = until;
	}

}
