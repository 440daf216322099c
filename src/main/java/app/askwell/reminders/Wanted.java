package app.askwell.reminders;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

import app.askwell.maillinks.ReminderKind;

/**
 * Which letters someone wants.
 *
 * @param digest once a week
 * @param day of the week for that
 * @param hour of the day for both letters, on the account's clock
 * @param nudge on days with something that cannot wait
 */
record Wanted(boolean digest, DayOfWeek day, int hour, boolean nudge) {

	/** As everyone begins; the columns say the same. */
	static final Wanted USUAL = new Wanted(true, DayOfWeek.MONDAY, 8, false);

	/** Monday. */
	String dayName() {
		return this.day.getDisplayName(TextStyle.FULL, Locale.US);
	}

	boolean is(ReminderKind kind) {
		return (kind == ReminderKind.DIGEST) ? this.digest : this.nudge;
	}

	Wanted with(ReminderKind kind, boolean on) {
		return (kind == ReminderKind.DIGEST) ? new Wanted(on, this.day, this.hour, this.nudge)
				: new Wanted(this.digest, this.day, this.hour, on);
	}

}
