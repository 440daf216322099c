package app.askwell.calendar;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When clocks change each year, in the words of a calendar file (RRULE), read off the
 * wall clock of one year after the other: a rule that is made in UTC can fall on the
 * Saturday before its Sunday.
 */
final class Recurrence {

	/** After so many years the weekdays of all dates come round again. */
	private static final int YEARS = 28;

	private Recurrence() {
	}

	/** The rule from some year on; nothing when it is not the same day each year. */
	static Optional<String> of(ZoneOffsetTransitionRule rule, int from) {
		List<LocalDateTime> changes = IntStream.range(from, from + YEARS)
			.mapToObj((year) -> rule.createTransition(year).getDateTimeBefore())
			.toList();
		Month month = changes.get(0).getMonth();
		if (changes.stream().anyMatch((change) -> change.getMonth() != month)) {
			return Optional.empty();
		}
		return day(changes).map((day) -> "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";" + day);
	}

	private static Optional<String> day(List<LocalDateTime> changes) {
		IntSummaryStatistics days = changes.stream().mapToInt(LocalDateTime::getDayOfMonth).summaryStatistics();
		if (days.getMin() == days.getMax()) {
			return Optional.of("BYMONTHDAY=" + days.getMin());
		}
		boolean oneWeekday = changes.stream().map(LocalDateTime::getDayOfWeek).distinct().count() == 1;
		if (!oneWeekday || days.getMax() - days.getMin() != 6) {
			return Optional.empty();
		}
		String weekday = changes.get(0).getDayOfWeek().name().substring(0, 2);
		return Optional.of(weekdayOfWeek(weekday, days.getMin(), changes.get(0).getMonth()));
	}

	/** The second Sunday, the last Sunday, or the Friday from the 23rd on. */
	private static String weekdayOfWeek(String weekday, int first, Month month) {
		if (month.minLength() == month.maxLength() && first == month.maxLength() - 6) {
			return "BYDAY=-1" + weekday;
		}
		if (first % 7 == 1) {
			return "BYDAY=" + (first / 7 + 1) + weekday;
		}
		return IntStream.rangeClosed(first, first + 6)
			.mapToObj(String::valueOf)
			.collect(Collectors.joining(",", "BYDAY=" + weekday + ";BYMONTHDAY=", ""));
	}

}
