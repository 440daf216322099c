package app.askwell.followups;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** "Not now" to staying in touch with someone, until a day. */
@Entity
class StayInTouchPause extends Owned {

	private ContactId contactId;

	private LocalDate pausedOn;

	private LocalDate pausedUntil;

	private @Nullable LocalDate undoneOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected StayInTouchPause() {
	}

	StayInTouchPause(AccountId account, ContactId contact, LocalDate until, LocalDate today) {
		super(account, Ids.next());
		FollowUp.mustBeASnooze(until, today);
		this.contactId = contact;
		this.pausedOn = today;
		this.pausedUntil = until;
	}

	void undo(LocalDate today) {
		this.undoneOn = today;
	}

	ContactId contact() {
		return this.contactId;
	}

	LocalDate pausedOn() {
		return this.pausedOn;
	}

	LocalDate pausedUntil() {
		return this.pausedUntil;
	}

	@Nullable LocalDate undoneOn() {
		return this.undoneOn;
	}

}
