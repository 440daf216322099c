package app.askwell.exchange;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What a contact agreed to do, with the day on which the seeker checks back. Open until
 * it is kept or released.
 */
@Entity
class Promise extends Owned {

	private ContactId contactId;

	private @Nullable AskId askId;

	private @Nullable UUID meetingId;

	private String action;

	private LocalDate checkBackOn;

	private LocalDate madeOn;

	private int extensions;

	private @Nullable LocalDate keptOn;

	private @Nullable LocalDate releasedOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Promise() {
	}

	Promise(AccountId account, PromiseId id, ContactId contact, PromiseDraft draft, LocalDate today) {
		super(account, id.value());
		Refused.ifAny(draft.refusals(today));
		this.contactId = contact;
		this.askId = draft.ask();
		this.meetingId = draft.meeting();
		this.action = draft.action().strip();
		this.checkBackOn = Objects.requireNonNull(draft.checkBackOn());
		this.madeOn = today;
	}

	PromiseId id() {
		return new PromiseId(key());
	}

	/** What a form remembers of it. */
	int wording() {
		return version();
	}

	ContactId contact() {
		return this.contactId;
	}

	@Nullable AskId ask() {
		return this.askId;
	}

	String action() {
		return this.action;
	}

	/** The same promise in other words, while it is open. */
	void reword(String action) {
		mustBeOpen();
		Refused.ifAny(Described.check(action, "action", "refusal.ask.no-action").stream().toList());
		this.action = action.strip();
	}

	LocalDate checkBackOn() {
		return this.checkBackOn;
	}

	boolean isOpen() {
		return this.keptOn == null && this.releasedOn == null;
	}

	/** How the check-back went; more time needs a new day after today. */
	void answer(PromiseAnswer answer, @Nullable LocalDate newCheckBack, LocalDate today) {
		mustBeOpen();
		switch (answer) {
			case KEPT -> this.keptOn = today;
			case WILL_NOT_HAPPEN -> this.releasedOn = today;
			case NEEDS_MORE_TIME -> extend(newCheckBack, today);
		}
	}

	private void mustBeOpen() {
		if (!isOpen()) {
			throw new Refused(Refusal.of("refusal.promise.answered", ""));
		}
	}

	private void extend(@Nullable LocalDate newCheckBack, LocalDate today) {
		if (newCheckBack == null) {
			throw new Refused(Refusal.of("refusal.promise.no-new-day", "checkBackOn"));
		}
		if (!newCheckBack.isAfter(today)) {
			throw new Refused(Refusal.of("refusal.promise.new-day-past", "checkBackOn"));
		}
		this.checkBackOn = newCheckBack;
		this.extensions++;
	}

}
