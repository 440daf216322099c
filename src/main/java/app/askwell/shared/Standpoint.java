package app.askwell.shared;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * From where the words for a day are understood. Weeks begin on Monday: on a Tuesday
 * "friday" is three days ahead and "next friday" ten.
 *
 * @param monthFirst whether 3/12 is in March
 */
record Standpoint(LocalDate today, boolean monthFirst, Tense tense) {

	private static final int DAYS_A_WEEK = 7;

	private static final int DAYS_A_FORTNIGHT = 14;

	private static final int MONTHS = 12;

	/** 29 February is at most so many years away. */
	private static final int LEAP_CYCLE = 8;

	private static final int CENTURY = 2000;

	/** Where a day lies of which only the distance is said. */
	int direction() {
		return (this.tense == Tense.FUTURE) ? 1 : -1;
	}

	/**
	 * Today and its neighbours, or the weekday next to them: to come from tomorrow, gone
	 * up to today.
	 */
	LocalDate named(String name) {
		return switch (name) {
			case "before yesterday" -> this.today.minusDays(2);
			case "yesterday" -> this.today.minusDays(1);
			case "today" -> this.today;
			case "tomorrow" -> this.today.plusDays(1);
			case "after tomorrow" -> this.today.plusDays(2);
			default -> (this.tense == Tense.FUTURE) ? this.today.with(TemporalAdjusters.next(weekday(name)))
					: this.today.with(TemporalAdjusters.previousOrSame(weekday(name)));
		};
	}

	LocalDate lastWeekday(String name) {
		return this.today.with(TemporalAdjusters.previous(weekday(name)));
	}

	LocalDate weekdayOfWeek(int weeksAway, String name) {
		return this.today.plusWeeks(weeksAway).with(weekday(name));
	}

	/** So many days, weeks and the like from a day on. */
	LocalDate away(LocalDate from, int count, String unit) {
		return switch (unit) {
			case "workday" -> WorkingDays.away(from, count);
			case "week" -> from.plusDays((long) DAYS_A_WEEK * count);
			case "fortnight" -> from.plusDays((long) DAYS_A_FORTNIGHT * count);
			case "month" -> from.plusMonths(count);
			case "year" -> from.plusYears(count);
			default -> from.plusDays(count);
		};
	}

	/** A week ends on Friday, when the work does. */
	LocalDate endOf(String period, int away) {
		return switch (period) {
			case "week" -> this.today.plusWeeks(away).with(DayOfWeek.FRIDAY);
			case "month" -> this.today.plusMonths(away).with(TemporalAdjusters.lastDayOfMonth());
			default -> this.today.plusYears(away).with(TemporalAdjusters.lastDayOfYear());
		};
	}

	/**
	 * Two numbers, in the order of the place; with dots the day is first everywhere.
	 * Where only one order is a day, it is that.
	 */
	LocalDate numbers(int one, String between, int other, String year) {
		boolean usual = this.monthFirst && !between.equals(".");
		boolean first = (usual && one <= MONTHS) || other > MONTHS;
		return first ? on(one, other, year) : on(other, one, year);
	}

	/** Without a year the next one to come, today among them, or the last one gone. */
	LocalDate on(int month, int day, String year) {
		if (!year.isEmpty()) {
			int number = Integer.parseInt(year);
			return LocalDate.of((number < 100) ? CENTURY + number : number, month, day);
		}
		return IntStream.rangeClosed(0, LEAP_CYCLE)
			.mapToObj((years) -> Year.of(this.today.getYear() + direction() * years).atMonth(month))
			.filter((in) -> in.isValidDay(day) && isHere(in.atDay(day)))
			.map((in) -> in.atDay(day))
			.findFirst()
			.orElseThrow(() -> new DateTimeException("No month has this day"));
	}

	/** "The 3rd". */
	LocalDate dayOfMonth(int day) {
		return IntStream.rangeClosed(0, LEAP_CYCLE)
			.mapToObj((months) -> YearMonth.from(this.today).plusMonths((long) direction() * months))
			.filter((in) -> in.isValidDay(day) && isHere(in.atDay(day)))
			.map((in) -> in.atDay(day))
			.findFirst()
			.orElseThrow(() -> new DateTimeException("No month has this day"));
	}

	private boolean isHere(LocalDate day) {
		return (this.tense == Tense.FUTURE) ? !day.isBefore(this.today) : !day.isAfter(this.today);
	}

	private static DayOfWeek weekday(String name) {
		return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
	}

}
