package app.askwell.lists;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.companies.TargetId;
import app.askwell.contacts.ContactId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Ids;
import app.askwell.shared.NotFound;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One tick beside one company, in force until it is withdrawn. */
@Entity
class ListTick extends Owned {

	private UUID returnId;

	private UUID targetId;

	@Enumerated(EnumType.STRING)
	private Tick tick;

	private @Nullable ContactId contactId;

	private @Nullable String note;

	private @Nullable LocalDate withdrawnOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected ListTick() {
	}

	ListTick(ListReturn on, TargetId target, Tick tick, @Nullable ContactId there, @Nullable String note) {
		super(on.account(), Ids.next());
		this.returnId = on.id();
		this.targetId = target.value();
		this.tick = tick;
		this.contactId = there;
		this.note = note;
	}

	TargetId target() {
		return new TargetId(this.targetId);
	}

	/** The seeker decides otherwise: the company is printed again. */
	void withdraw(LocalDate today) {
		if (this.tick != Tick.AVOID) {
			throw new NotFound(this.tick.name());
		}
		if (this.withdrawnOn != null) {
			throw new AlreadyDone("tick.already-withdrawn", this.withdrawnOn);
		}
		this.withdrawnOn = today;
	}

}
