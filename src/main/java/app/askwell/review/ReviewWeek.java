package app.askwell.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.DateTimeException;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

/**
 * A week to look back on. It begins on Monday everywhere, as the weekly letter has it, so
 * that a weekend belongs to the week that it ends.
 */
record ReviewWeek(LocalDate monday) {

	static final int DAYS = 7;

	/** From Friday a week can be looked back on; until Thursday the one before it. */
	private static final int DAYS_AFTER = 4;

	/** When Today asks. */
	private static final Set<DayOfWeek> OFFERED = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY,
			DayOfWeek.MONDAY);

	/** The week to look back on today. */
	static ReviewWeek at(LocalDate today) {
		return of(today.minusDays(DAYS_AFTER));
	}

	/** The week of a day. */
	static ReviewWeek of(LocalDate day) {
		return new ReviewWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
	}

	/**
	 * The week that a page was opened for: it may have been left open since the week
	 * before.
	 * @throws Refused if it is any other
	 */
	static ReviewWeek typed(String monday, LocalDate today) {
		ReviewWeek now = at(today);
		try {
			ReviewWeek opened = monday.isEmpty() ? now : of(LocalDate.parse(monday));
			if (opened.equals(now) || opened.next().equals(now)) {
				return opened;
			}
		}
		catch (DateTimeException ex) {
			// As any other week.
		}
		throw new Refused(Refusal.of("refusal.review.week", ""));
	}

	/** Whether this is a day on which Today asks for it. */
	static boolean isOffered(LocalDate today) {
		return OFFERED.contains(today.getDayOfWeek());
	}

	public ReviewWeek next() {
		return new ReviewWeek(this.monday.plusDays(DAYS));
	}

	public LocalDate sunday() {
		return this.monday.plusDays(DAYS - 1);
	}

	boolean holds(LocalDate day) {
		return !day.isBefore(this.monday) && !day.isAfter(sunday());
	}

	/** Its first moment, which is not midnight where the clock leaps over that. */
	OffsetDateTime from(ZoneId zone) {
		return moment(this.monday, zone);
	}

	/** The first moment that is no longer in it. */
	OffsetDateTime until(ZoneId zone) {
		return moment(next().monday(), zone);
	}

	private static OffsetDateTime moment(LocalDate day, ZoneId zone) {
		Instant first = day.atStartOfDay(zone).toInstant();
		return first.atOffset(ZoneOffset.UTC);
	}

}
