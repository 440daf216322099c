package app.askwell.exchange;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Owned;
import app.askwell.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the seeker does for a contact. Without a day it is a standing offer. Open until it
 * is delivered or taken back.
 */
@Entity
class Give extends Owned {

	private ContactId contactId;

	private @Nullable UUID meetingId;

	@Enumerated(EnumType.STRING)
	private GiveKind kind;

	private String what;

	private LocalDate offeredOn;

	private @Nullable LocalDate dueOn;

	private @Nullable LocalDate deliveredOn;

	private @Nullable LocalDate withdrawnOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Give() {
	}

	Give(AccountId account, GiveId id, ContactId contact, GiveDraft draft, LocalDate today) {
		super(account, id.value());
		Refused.ifAny(draft.refusals(today));
		this.contactId = contact;
		this.meetingId = draft.meeting();
		this.kind = Objects.requireNonNull(draft.kind());
		this.what = draft.what().strip();
		this.offeredOn = today;
		this.dueOn = draft.dueOn();
	}

	GiveId id() {
		return new GiveId(key());
	}

	/** What a form remembers of it. */
	int wording() {
		return version();
	}

	ContactId contact() {
		return this.contactId;
	}

	GiveKind kind() {
		return this.kind;
	}

	String what() {
		return this.what;
	}

	@Nullable LocalDate dueOn() {
		return this.dueOn;
	}

	boolean isOpen() {
		return this.deliveredOn == null && this.withdrawnOn == null;
	}

	/** The same give in other words; a day that has passed meanwhile may stay. */
	void reword(GiveDraft draft, LocalDate today) {
		mustBeOpen();
		LocalDate earliest = (this.dueOn != null && this.dueOn.isBefore(today)) ? this.dueOn : today;
		Refused.ifAny(draft.refusals(earliest));
		this.kind = Objects.requireNonNull(draft.kind());
		this.what = draft.what().strip();
		this.dueOn = draft.dueOn();
	}

	void deliver(LocalDate on) {
		mustBeOpen();
		this.deliveredOn = on;
	}

	void withdraw(LocalDate on) {
		mustBeOpen();
		this.withdrawnOn = on;
	}

	private void mustBeOpen() {
		if (this.deliveredOn != null) {
			throw new AlreadyDone("give.already-delivered", this.deliveredOn);
		}
		if (this.withdrawnOn != null) {
			throw new AlreadyDone("give.already-withdrawn", this.withdrawnOn);
		}
	}

}
