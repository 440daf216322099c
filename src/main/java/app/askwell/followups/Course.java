package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;

import app.askwell.shared.AlreadyDone;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The way of a follow-up from due to done. Each verb asks {@link FollowUpState} first, so
 * that nothing happens that cannot.
 */
@Embeddable
class Course {

	@Enumerated(EnumType.STRING)
	private FollowUpKind kind;

	private LocalDate dueOn;

	private @Nullable Instant dueAt;

	private @Nullable LocalDate snoozedUntil;

	private @Nullable Instant postedAt;

	private @Nullable Instant closedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Happening closedAs;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Course() {
	}

	Course(FollowUpKind kind, LocalDate dueOn, @Nullable Instant dueAt) {
		this.kind = kind;
		this.dueOn = dueOn;
		this.dueAt = dueAt;
	}

	FollowUpState state() {
		if (this.closedAt != null) {
			return FollowUpState.ENDED;
		}
		if (this.postedAt != null) {
			return FollowUpState.ON_ITS_WAY;
		}
		return (this.snoozedUntil != null) ? FollowUpState.PUT_OFF : FollowUpState.DUE_NOW;
	}

	void moveTo(LocalDate day, @Nullable Instant moment) {
		mustAllow(Happening.MOVED);
		this.dueOn = day;
		this.dueAt = moment;
		this.snoozedUntil = null;
	}

	void snoozeUntil(LocalDate day) {
		mustAllow(Happening.SNOOZED);
		this.snoozedUntil = day;
	}

	void post(Instant now) {
		mustAllow(Happening.POSTED);
		this.postedAt = now;
	}

	void comeBack() {
		mustAllow(Happening.RETURNED);
		this.postedAt = null;
	}

	/** No longer on its way, since it is there; what ends it comes next. */
	void arrive() {
		this.postedAt = null;
	}

	void close(Happening as, Instant now) {
		mustAllow(as);
		this.postedAt = null;
		this.closedAt = now;
		this.closedAs = as;
	}

	void reopen(LocalDate on) {
		mustAllow(Happening.REOPENED);
		this.closedAt = null;
		this.closedAs = null;
		this.dueOn = on;
		this.snoozedUntil = null;
	}

	private void mustAllow(Happening what) {
		FollowUpState now = state();
		if (now == FollowUpState.ENDED && what.isAnEnd() && this.closedAt != null) {
			throw new AlreadyDone("follow-up.already-done", this.closedAt);
		}
		if (!now.allows(what) || !what.suits(this.kind)) {
			throw new IllegalStateException(what + " cannot happen to a " + this.kind + " that is " + now);
		}
	}

	FollowUpKind kind() {
		return this.kind;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	@Nullable Instant dueAt() {
		return this.dueAt;
	}

	@Nullable LocalDate snoozedUntil() {
		return this.snoozedUntil;
	}

	/** Since when its note is on its way; null when none is. */
	@Nullable Instant postedAt() {
		return this.postedAt;
	}

	@Nullable Instant closedAt() {
		return this.closedAt;
	}

}
