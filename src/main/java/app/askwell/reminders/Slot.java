package app.askwell.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.zone.ZoneOffsetTransition;

import app.askwell.shared.Region;

/**
 * A day for which there is a letter, and the moment at which it is due.
 *
 * @param day in the account's zone
 */
record Slot(LocalDate day, Instant at) {

	/**
	 * The moment at which a clock of the zone shows this hour. Where the clock leaps over
	 * it, the first moment after the leap; where it shows the hour twice, the first time.
	 */
	static Slot of(LocalDate day, int hour, ZoneId zone) {
		LocalDateTime wanted = LocalDateTime.of(day, LocalTime.of(hour, 0));
		ZoneOffsetTransition leap = zone.getRules().getTransition(wanted);
		return new Slot(day, (leap != null && leap.isGap()) ? leap.getInstant() : wanted.atZone(zone).toInstant());
	}

	/** The same day's, some minutes later. */
	Slot later(int minutes) {
		return new Slot(this.day, this.at.plus(Duration.ofMinutes(minutes)));
	}

	boolean isAfter(Instant moment) {
		return this.at.isAfter(moment);
	}

	/** The week of its day, which begins on Monday: 2026-W48. */
	String week() {
		return "%d-W%02d".formatted(this.day.get(IsoFields.WEEK_BASED_YEAR),
				this.day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	/** The hour as the region writes it. */
	static String time(int hour, Region region) {
		return region.time(LocalTime.of(hour, 0));
	}

}
