package app.askwell.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import app.askwell.maillinks.ReminderKind;
import app.askwell.shared.AccountId;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * Which letters an account wants, and when the next ones come. Writing a letter is no
 * change to what someone wants: a form that is open meanwhile stays good.
 */
@Entity
class AccountReminders extends Owned {

	private boolean digest;

	@Enumerated(EnumType.STRING)
	private DayOfWeek digestDay;

	private boolean nudge;

	private int hour;

	@OptimisticLock(excluded = true)
	private @Nullable Instant nextDigestAt;

	@OptimisticLock(excluded = true)
	private @Nullable Instant nextNudgeAt;

	@OptimisticLock(excluded = true)
	private @Nullable LocalDate lastDigestOn;

	@OptimisticLock(excluded = true)
	private @Nullable LocalDate lastNudgeOn;

	@OptimisticLock(excluded = true)
	private @Nullable Instant digestedAt;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected AccountReminders() {
	}

	/** As everyone begins. */
	AccountReminders(AccountId account) {
		super(account, account.value());
		this.digest = Wanted.USUAL.digest();
		this.digestDay = Wanted.USUAL.day();
		this.nudge = Wanted.USUAL.nudge();
		this.hour = Wanted.USUAL.hour();
	}

	Wanted wanted() {
		return new Wanted(this.digest, this.digestDay, this.hour, this.nudge);
	}

	/** From now on like this. */
	void want(Wanted wanted, ZoneId zone, Instant now) {
		this.digest = wanted.digest();
		this.digestDay = wanted.day();
		this.hour = wanted.hour();
		this.nudge = wanted.nudge();
		plan(zone, now);
	}

	/** Works out when the next letters come. */
	void plan(ZoneId zone, Instant now) {
		this.nextDigestAt = this.digest ? rhythm(ReminderKind.DIGEST, zone).next(now, this.lastDigestOn).at() : null;
		this.nextNudgeAt = this.nudge ? rhythm(ReminderKind.NUDGE, zone).next(now, this.lastNudgeOn).at() : null;
	}

	boolean isDue(ReminderKind kind, Instant now) {
		Instant next = next(kind);
		return next != null && !next.isAfter(now);
	}

	/** What a letter that is written now is for. */
	Slot slot(ReminderKind kind, ZoneId zone, Instant now) {
		return rhythm(kind, zone).latest(now);
	}

	/** Whether a letter that was missed would come just before the next one. */
	boolean isOvertaken(ReminderKind kind, ZoneId zone, Instant now) {
		return rhythm(kind, zone).isOvertaken(now);
	}

	void written(ReminderKind kind, Slot slot, Instant now) {
		if (kind == ReminderKind.DIGEST) {
			this.lastDigestOn = slot.day();
			this.digestedAt = now;
		}
		else {
			this.lastNudgeOn = slot.day();
		}
	}

	/** Whether a digest was written on this day. */
	boolean wasDigested(LocalDate day, ZoneId zone) {
		return this.digestedAt != null && LocalDate.ofInstant(this.digestedAt, zone).equals(day);
	}

	/** What the page tells. */
	ReminderView seen(ZoneId zone, Instant now) {
		return new ReminderView(wanted(), version(), expected(ReminderKind.DIGEST, zone, now),
				expected(ReminderKind.NUDGE, zone, now));
	}

	/** Worked out here, where nobody has looked at this account yet. */
	private @Nullable ZonedDateTime expected(ReminderKind kind, ZoneId zone, Instant now) {
		if (!wanted().is(kind)) {
			return null;
		}
		Instant next = next(kind);
		return ((next != null) ? next : rhythm(kind, zone).next(now, last(kind)).at()).atZone(zone);
	}

	private @Nullable Instant next(ReminderKind kind) {
		return (kind == ReminderKind.DIGEST) ? this.nextDigestAt : this.nextNudgeAt;
	}

	private @Nullable LocalDate last(ReminderKind kind) {
		return (kind == ReminderKind.DIGEST) ? this.lastDigestOn : this.lastNudgeOn;
	}

	private Rhythm rhythm(ReminderKind kind, ZoneId zone) {
		return new Rhythm((kind == ReminderKind.DIGEST) ? this.digestDay : null, this.hour, OwnMinute.of(account()),
				zone);
	}

}
