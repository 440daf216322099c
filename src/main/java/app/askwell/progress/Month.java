package app.askwell.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What went out and came back in a month, and the thank-yous of that month: those within
 * the day, and those that came later or are overdue.
 *
 * @param first the first day of the month
 */
public record Month(LocalDate first, long given, long received, long thankedInTime, long thankedLate) {

	/** With the one of now. */
	static final int SHOWN = 12;

	/** A drawing of one month says nothing. */
	private static final int FEWEST = 3;

	public YearMonth month() {
		return YearMonth.from(this.first);
	}

	static LocalDate earliest(LocalDate today) {
		return today.withDayOfMonth(1).minusMonths(SHOWN - 1);
	}

	/** Every month from the first in which something happened, without gaps. */
	static List<Month> withoutGaps(List<Month> some, LocalDate today) {
		Map<YearMonth, Month> known = some.stream().collect(Collectors.toMap(Month::month, Function.identity()));
		YearMonth last = YearMonth.from(today);
		YearMonth begin = known.keySet().stream().min(YearMonth::compareTo).orElse(last);
		YearMonth latest = last.minusMonths(FEWEST - 1);
		List<Month> months = new ArrayList<>();
		for (YearMonth at = begin.isBefore(latest) ? begin : latest; !at.isAfter(last); at = at.plusMonths(1)) {
			months.add(known.getOrDefault(at, new Month(at.atDay(1), 0, 0, 0, 0)));
		}
		return months;
	}

}
