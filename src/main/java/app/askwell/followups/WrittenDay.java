package app.askwell.followups;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds a day in a text as people write it: 3 December, Thu Dec 3rd, 2026-12-03, 12/3,
 * 3.12.2026. The year may be missing, but not another one.
 */
final class WrittenDay {

	/** No part of a longer word, number or date. */
	private static final String BEGIN = "(?iU)(?<![\\p{L}\\d/.-])";

	private WrittenDay() {
	}

	static boolean isIn(String text, LocalDate date) {
		String day = "0?" + date.getDayOfMonth();
		String ordinal = day + "(?:st|nd|rd|th)?";
		String month = month(date);
		String number = "0?" + date.getMonthValue();
		String notAnotherYear = "(?!\\p{L}|\\d|,?\\s*(?!" + date.getYear() + ")\\d{4})";
		String orItsYear = "(?:[/.](?:" + date.getYear() + "|" + date.getYear() % 100 + ")(?!\\d)|(?![/.]?\\d))";
		String written = String.join("|", ordinal + "(?:\\s+of)?[\\s.-]*" + month + notAnotherYear,
				month + "[\\s-]*(?:the\\s+)?" + ordinal + notAnotherYear, date + "(?!\\d)",
				day + "[/.]" + number + orItsYear, number + "[/.]" + day + orItsYear);
		return Pattern.compile(BEGIN + "(?:" + written + ")").matcher(text).find();
	}

	/** December, Dec or, as for September, the first four letters. */
	private static String month(LocalDate date) {
		String full = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		String four = full.substring(0, Math.min(4, full.length()));
		return "(?:" + String.join("|", full, four, full.substring(0, 3)) + ")\\.?";
	}

}
