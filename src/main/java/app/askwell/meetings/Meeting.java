package app.askwell.meetings;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.NotFound;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/** A conversation of substance: planned, prepared, held or cancelled. */
@Entity
class Meeting extends Owned {

	@Embedded
	private Arrangement arrangement;

	@Embedded
	private Preparation preparation = Preparation.NONE;

	@Embedded
	private @Nullable Outcome outcome;

	@ElementCollection
	@CollectionTable(name = "meeting_contact",
			joinColumns = { @JoinColumn(name = "account_id", referencedColumnName = "account_id"),
					@JoinColumn(name = "meeting_id", referencedColumnName = "id") })
	@Column(name = "contact_id")
	private Set<ContactId> people = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "meeting_new_name",
			joinColumns = { @JoinColumn(name = "account_id", referencedColumnName = "account_id"),
					@JoinColumn(name = "meeting_id", referencedColumnName = "id") })
	@Column(name = "contact_id")
	private Set<ContactId> newNames = new LinkedHashSet<>();

	private @Nullable LocalDate heldOn;

	private @Nullable LocalDate cancelledOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Meeting() {
	}

	@SuppressWarnings("NullAway.Init") // arrange() sets the rest
	Meeting(AccountId account, MeetingId id, Arrangement arrangement, Set<ContactId> people) {
		super(account, id.value());
		arrange(arrangement, people);
	}

	MeetingId id() {
		return new MeetingId(key());
	}

	/** Plans it anew. */
	void revise(Arrangement changed, Set<ContactId> with) {
		mustNotBeHeld();
		arrange(changed, with);
	}

	private void arrange(Arrangement agreed, Set<ContactId> with) {
		Refused.ifAny(agreed.refusals());
		if (with.isEmpty() && agreed.kind() != MeetingKind.EVENT) {
			throw new Refused(Refusal.of("refusal.meeting.nobody", "people[0].who"));
		}
		this.arrangement = agreed;
		this.people.retainAll(with);
		this.people.addAll(with);
	}

	void prepare(Preparation brought) {
		mustNotBeHeld();
		Refused.ifAny(brought.refusals());
		this.preparation = brought;
	}

	boolean isPrepared() {
		return this.preparation.isBegun();
	}

	/** Still to be held, and as planned when the form was opened. */
	void mustBePlanned(@Nullable Integer version) {
		mustNotBeHeld();
		if (version != null) {
			mustBeAt(version);
		}
	}

	/** It took place as described, even if it was cancelled before. */
	void hold(Arrangement asHeld, Set<ContactId> with, Outcome yielded) {
		mustNotBeHeld();
		arrange(asHeld, with);
		this.outcome = yielded;
		this.heldOn = asHeld.time().on();
		this.cancelledOn = null;
	}

	/** People heard of there for the first time; tells whether there are any. */
	boolean note(Set<ContactId> names) {
		this.newNames.addAll(names);
		this.newNames.removeAll(this.people);
		return !this.newNames.isEmpty();
	}

	/** Puts right what was written down; a plan has nothing to correct. */
	void correct(int version, Correction correction) {
		if (this.heldOn == null) {
			throw new NotFound(id().toString());
		}
		mustBeAt(version);
		this.arrangement = this.arrangement.tookPlace(correction.place(), correction.minutes());
		this.outcome = correction.outcome();
	}

	void cancel(LocalDate today) {
		if (this.heldOn != null) {
			throw new AlreadyDone("meeting.held-already", this.heldOn);
		}
		if (this.cancelledOn != null) {
			throw new AlreadyDone("meeting.cancelled-already", this.cancelledOn);
		}
		this.cancelledOn = today;
	}

	/** Takes the cancellation back. */
	void reinstate() {
		this.cancelledOn = null;
	}

	private void mustNotBeHeld() {
		if (this.heldOn != null) {
			throw new Refused(Refusal.of("refusal.meeting.already-logged", ""));
		}
	}

}
