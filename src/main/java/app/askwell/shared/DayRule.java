package app.askwell.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ways to write a day, each on its own, in the plain wording of {@link DayWords}; the
 * first that fits reads it. What they mean is in {@link Standpoint}.
 */
enum DayRule {

	NAMED("(before yesterday|yesterday|today|tomorrow|after tomorrow)", (said, at) -> at.named(part(said, 1))),

	WEEKDAY("(?:this )?{weekday}", (said, at) -> at.named(part(said, 1))),

	WEEKDAY_OF_NEXT_WEEK("next (?:week )?{weekday}|{weekday} next week",
			(said, at) -> at.weekdayOfWeek(1, part(said, 1, 2))),

	WEEKDAY_OF_LAST_WEEK("last week {weekday}|{weekday} last week",
			(said, at) -> at.weekdayOfWeek(-1, part(said, 1, 2))),

	LAST_WEEKDAY("last {weekday}", (said, at) -> at.lastWeekday(part(said, 1))),

	WEEKS_FROM_A_DAY("{from} (?:in )?(\\d{1,3} )?(week|fortnight)|(\\d{1,3}) (week|fortnight) (?:from )?{from}",
			(said, at) -> at.away(at.named(part(said, 1, 6)), number(said, 2, 4), part(said, 3, 5))),

	AHEAD("(?:in|[+]) ?(\\d{1,3}) {unit}|(\\d{1,3}) {unit} hence|[+] ?(\\d{1,3})",
			(said, at) -> at.away(at.today(), number(said, 1, 3, 5), part(said, 2, 4))),

	AGO("ago (\\d{1,3}) {unit}|(\\d{1,3}) {unit} ago",
			(said, at) -> at.away(at.today(), -number(said, 1, 3), part(said, 2, 4))),

	AWAY("(\\d{1,3}) {unit}", (said, at) -> at.away(at.today(), at.direction() * number(said, 1), part(said, 2))),

	NEXT_PERIOD("next {unit}", (said, at) -> at.away(at.today(), 1, part(said, 1))),

	LAST_PERIOD("last {unit}", (said, at) -> at.away(at.today(), -1, part(said, 1))),

	END("end (?:this )?(week|month|year)", (said, at) -> at.endOf(part(said, 1), 0)),

	END_OF_NEXT("end next (week|month|year)", (said, at) -> at.endOf(part(said, 1), 1)),

	WEEKEND("(?:this )?weekend", (said, at) -> at.named("saturday")),

	NEXT_WEEKEND("next weekend", (said, at) -> at.weekdayOfWeek(1, "saturday")),

	LAST_WEEKEND("last weekend", (said, at) -> at.lastWeekday("saturday")),

	YEAR_FIRST("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})",
			(said, at) -> LocalDate.of(number(said, 1), number(said, 2), number(said, 3))),

	NUMBERS("(\\d{1,2})([/.-])(\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?",
			(said, at) -> at.numbers(number(said, 1), part(said, 2), number(said, 3), part(said, 4))),

	DAY_MONTH("(\\d{1,2})(?: th)? {month}(?: (\\d{4}|\\d{2}))?",
			(said, at) -> at.on(month(said, 2), number(said, 1), part(said, 3))),

	MONTH_DAY("{month} (\\d{1,2})(?: th)?(?: (\\d{4}|\\d{2}))?",
			(said, at) -> at.on(month(said, 1), number(said, 2), part(said, 3))),

	YEAR_MONTH_DAY("(\\d{4}) {month} (\\d{1,2})(?: th)?",
			(said, at) -> at.on(month(said, 2), number(said, 3), part(said, 1))),

	DAY_ALONE("(\\d{1,2}) th", (said, at) -> at.dayOfMonth(number(said, 1)));

	private static final Pattern BESIDE_WEEKDAY = Pattern
		.compile("{weekday} (.+)|(.+) {weekday}".replace("{weekday}", "(" + names(DayOfWeek.values()) + ")"));

	private final Pattern pattern;

	private final BiFunction<MatchResult, Standpoint, LocalDate> meaning;

	DayRule(String wording, BiFunction<MatchResult, Standpoint, LocalDate> meaning) {
		this.pattern = Pattern.compile(wording.replace("{weekday}", "(" + names(DayOfWeek.values()) + ")")
			.replace("{from}", "(" + names(DayOfWeek.values()) + "|today|tomorrow)")
			.replace("{month}", "(" + names(Month.values()) + ")")
			.replace("{unit}", "(day|workday|week|fortnight|month|year)"));
		this.meaning = meaning;
	}

	/**
	 * The day of a plain wording, if a rule fits.
	 * @throws java.time.DateTimeException for a day that no calendar has
	 */
	static Optional<LocalDate> read(String plain, Standpoint at) {
		return read(plain, at, NAMED, DAY_ALONE).or(() -> besideWeekday(plain, at));
	}

	/** The same for a day by its number and month alone: not "next friday". */
	static Optional<LocalDate> readDate(String plain, Standpoint at) {
		return read(plain, at, YEAR_FIRST, YEAR_MONTH_DAY).or(() -> besideWeekday(plain, at));
	}

	/** "Thu 3 Dec" is a day only in a year in which it is a Thursday. */
	private static Optional<LocalDate> besideWeekday(String plain, Standpoint at) {
		Matcher beside = BESIDE_WEEKDAY.matcher(plain);
		return beside.matches() ? read(part(beside, 2, 3), at, YEAR_FIRST, DAY_ALONE)
			.filter((day) -> day.getDayOfWeek().name().equalsIgnoreCase(part(beside, 1, 4))) : Optional.empty();
	}

	private static Optional<LocalDate> read(String plain, Standpoint at, DayRule first, DayRule last) {
		for (DayRule rule : EnumSet.range(first, last)) {
			Matcher said = rule.pattern.matcher(plain);
			if (said.matches()) {
				return Optional.of(rule.meaning.apply(said, at));
			}
		}
		return Optional.empty();
	}

	/** The first of these groups that was there, or nothing. */
	private static String part(MatchResult said, int... groups) {
		return IntStream.of(groups).mapToObj(said::group).filter(Objects::nonNull).findFirst().orElse("").strip();
	}

	/** The same for a number; none is one. */
	private static int number(MatchResult said, int... groups) {
		String number = part(said, groups);
		return number.isEmpty() ? 1 : Integer.parseInt(number);
	}

	private static int month(MatchResult said, int group) {
		return Month.valueOf(part(said, group).toUpperCase(Locale.ROOT)).getValue();
	}

	private static String names(Enum<?>[] values) {
		return Arrays.stream(values).map((one) -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"));
	}

}
