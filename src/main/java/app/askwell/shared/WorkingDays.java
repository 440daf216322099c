package app.askwell.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which people work: Monday to Friday. */
public final class WorkingDays {

	private WorkingDays() {
	}

	public static boolean isOne(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
	}

	/** So many working days after a day, or before it where the number is negative. */
	public static LocalDate away(LocalDate from, int count) {
		LocalDate day = from;
		for (int left = Math.abs(count); left > 0;) {
			day = day.plusDays(Integer.signum(count));
			left -= isOne(day) ? 1 : 0;
		}
		return day;
	}

}
