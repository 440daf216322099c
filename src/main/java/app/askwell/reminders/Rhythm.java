package app.askwell.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * When letters come: once in each week of the account's calendar, or once in each of its
 * days. Worked out anew each time from day, hour, minute and zone, never by adding hours.
 *
 * @param day of the week, or null for every day
 * @param hour of the day on the account's clock, 0 to 23
 * @param minute how long after the moment at which the clock shows the hour
 */
record Rhythm(@Nullable DayOfWeek day, int hour, int minute, ZoneId zone) {

	private static final Duration A_DAY = Duration.ofDays(1);

	/**
	 * The first slot after a moment.
	 * @param last the day of the last letter, whose week (or day) has had its one; null
	 * when there was none
	 */
	Slot next(Instant after, @Nullable LocalDate last) {
		LocalDate begin = begin(today(after));
		return Stream.iterate(begin, this::following)
			.map(this::slot)
			.filter((slot) -> slot.isAfter(after) && (last == null || begin(slot.day()).isAfter(begin(last))))
			.findFirst()
			.orElseThrow();
	}

	/** The last slot up to a moment. */
	Slot latest(Instant now) {
		LocalDate begin = begin(today(now));
		return Stream.iterate(following(begin), this::preceding)
			.map(this::slot)
			.filter((slot) -> !slot.isAfter(now))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Whether the next slot is nearer than the last one: two letters would come within a
	 * day, and say the same.
	 */
	boolean isOvertaken(Instant now) {
		Duration missed = Duration.between(latest(now).at(), now);
		Duration ahead = Duration.between(now, next(now, null).at());
		return missed.compareTo(A_DAY) > 0 && ahead.compareTo(A_DAY) < 0;
	}

	/** The slot of the week, or the day, that begins on this day. */
	private Slot slot(LocalDate begin) {
		LocalDate on = (this.day != null) ? begin.with(TemporalAdjusters.nextOrSame(this.day)) : begin;
		return Slot.of(on, this.hour, this.zone).later(this.minute);
	}

	private LocalDate begin(LocalDate of) {
		return (this.day != null) ? of.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : of;
	}

	private LocalDate following(LocalDate begin) {
		return (this.day != null) ? begin.plusWeeks(1) : begin.plusDays(1);
	}

	private LocalDate preceding(LocalDate begin) {
		return (this.day != null) ? begin.minusWeeks(1) : begin.minusDays(1);
	}

	private LocalDate today(Instant moment) {
		return LocalDate.ofInstant(moment, this.zone);
	}

}
