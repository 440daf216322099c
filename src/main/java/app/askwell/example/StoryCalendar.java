package app.askwell.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Puts the days of a story around today. People work on weekdays: what would fall on a
 * weekend was the Friday before, or will be the Monday after.
 */
record StoryCalendar(LocalDate today) {

	/** Yesterday and the day before stay as they are, or nothing would be due today. */
	private static final int RECENTLY = -2;

	LocalDate day(int fromToday) {
		LocalDate day = this.today.plusDays(fromToday);
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		if (!weekend || (fromToday <= 0 && fromToday >= RECENTLY)) {
			return day;
		}
		return day.with((fromToday < 0) ? TemporalAdjusters.previous(DayOfWeek.FRIDAY)
				: TemporalAdjusters.next(DayOfWeek.MONDAY));
	}

}
