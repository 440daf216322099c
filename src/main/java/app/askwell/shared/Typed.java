package app.askwell.shared;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What someone typed into a field that may stay empty. */
public final class Typed {

	/** A year outside of these is a slip of the finger. */
	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2199;

	private Typed() {
	}

	/** Without blanks around it; null when nothing was typed. */
	public static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/**
	 * The day in a date field.
	 * @throws DateTimeException for anything else, and for a year nobody means
	 */
	public static LocalDate day(String text) {
		LocalDate day = LocalDate.parse(text.strip());
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new DateTimeException("Nobody plans for the year " + day.getYear());
		}
		return day;
	}

	/** For a field: what was stored, or nothing. */
	public static String orEmpty(@Nullable Object value) {
		return (value == null) ? "" : value.toString();
	}

}
