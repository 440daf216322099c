package app.askwell.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.NotFound;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One focused thing that the seeker asked of a contact. Open until it ends one way. */
@Entity
class Ask extends Owned {

	private ContactId contactId;

	private @Nullable UUID meetingId;

	@Enumerated(EnumType.STRING)
	private AskKind kind;

	private String subject;

	private @Nullable String whyThem;

	private LocalDate neededBy;

	private LocalDate askedOn;

	private @Nullable LocalDate closedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable AskEnd closedAs;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Ask() {
	}

	Ask(AccountId account, AskId id, ContactId contact, AskDraft draft, LocalDate today) {
		super(account, id.value());
		Refused.ifAny(draft.refusals(today));
		this.contactId = contact;
		this.meetingId = draft.meeting();
		this.kind = Objects.requireNonNull(draft.kind());
		this.subject = draft.subject().strip();
		this.whyThem = draft.whyThem();
		this.neededBy = Objects.requireNonNull(draft.neededBy());
		this.askedOn = today;
	}

	AskId id() {
		return new AskId(key());
	}

	/** What a form remembers of it. */
	int wording() {
		return version();
	}

	ContactId contact() {
		return this.contactId;
	}

	AskKind kind() {
		return this.kind;
	}

	String subject() {
		return this.subject;
	}

	@Nullable String whyThem() {
		return this.whyThem;
	}

	LocalDate neededBy() {
		return this.neededBy;
	}

	/** Whether it would be the same kind of help by the same day. */
	boolean hasTermsOf(AskDraft draft) {
		return this.kind == draft.kind() && this.neededBy.equals(draft.neededBy());
	}

	/**
	 * What is wrong with other words for it. A day that has passed meanwhile may stay.
	 */
	List<Refusal> refusals(AskDraft draft, LocalDate today) {
		return draft.refusals(this.neededBy.isBefore(today) ? this.neededBy : today);
	}

	/** The same ask in other words, while it is open. */
	void reword(AskDraft draft, LocalDate today) {
		mustBeOpen();
		Refused.ifAny(refusals(draft, today));
		take(draft);
	}

	private void take(AskDraft draft) {
		this.kind = Objects.requireNonNull(draft.kind());
		this.subject = draft.subject().strip();
		this.whyThem = draft.whyThem();
		this.neededBy = Objects.requireNonNull(draft.neededBy());
	}

	/** It ended without a promise: one of those needs its check-back date as well. */
	void close(AskEnd as, LocalDate on) {
		if (as == AskEnd.PROMISED) {
			throw new NotFound(as.name());
		}
		if (this.closedOn != null) {
			throw new AlreadyDone("ask.already-closed", this.closedOn);
		}
		end(as, on);
	}

	private void end(AskEnd as, LocalDate on) {
		mustBeOpen();
		this.closedOn = on;
		this.closedAs = as;
	}

	private void mustBeOpen() {
		if (this.closedOn != null) {
			throw new Refused(Refusal.of("refusal.ask.closed", ""));
		}
	}

	/** The contact of whom it was asked agreed to it. */
	void becomePromise(ContactId agreed, LocalDate on) {
		if (!this.contactId.equals(agreed)) {
			throw new NotFound(agreed.toString());
		}
		end(AskEnd.PROMISED, on);
	}

	boolean isPromised() {
		return this.closedAs == AskEnd.PROMISED;
	}

}
