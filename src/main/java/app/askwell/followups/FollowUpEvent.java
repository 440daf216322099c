package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One line of a follow-up's history; never changed. */
@Entity
class FollowUpEvent extends Owned {

	private FollowUpId followUpId;

	private Instant happenedAt;

	@Enumerated(EnumType.STRING)
	private Happening what;

	/** The day it is due from then on, where that changed. */
	private @Nullable LocalDate untilOn;

	/** That day before, so that the change can be undone. */
	private @Nullable LocalDate beforeOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected FollowUpEvent() {
	}

	FollowUpEvent(AccountId account, FollowUpId followUp, Happening what, Instant now, @Nullable LocalDate before,
			@Nullable LocalDate until) {
		super(account, Ids.next());
		this.followUpId = followUp;
		this.what = what;
		this.happenedAt = now;
		this.beforeOn = before;
		this.untilOn = until;
	}

	Happening what() {
		return this.what;
	}

	@Nullable LocalDate until() {
		return this.untilOn;
	}

	@Nullable LocalDate before() {
		return this.beforeOn;
	}

	Instant happenedAt() {
		return this.happenedAt;
	}

}
