package app.askwell.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Days as people type them: "fri", "in 2 weeks", "3 dec", "12/3/27", "nächsten Dienstag".
 * The one place where a day is read, for pages and for texts.
 *
 * @param today in the account's zone
 * @param region tells whether 3/12 is in March or in December
 */
public record TypedDays(LocalDate today, Region region) {

	/** A year outside of these is a slip of the finger. */
	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2199;

	private static final int DAYS_TO_THE_EXAMPLE = 10;

	/** Nobody needs more for a day; reading a whole page would take its time. */
	private static final int LONGEST = 60;

	/** "Thursday, the 3rd of December 2026". */
	private static final int MOST_WORDS = 6;

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final DayWords WORDS = new DayWords();

	/** The day, or nothing when this reads as none. */
	public Optional<LocalDate> find(@Nullable String typed, Tense tense) {
		if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			return DayRule.read(WORDS.plain(typed), at(tense, this.region.countsMonthFirst())).filter(TypedDays::meant);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The day in a field, or null when it was left empty.
	 * @throws Refused beside the field if something else than a day was typed
	 */
	public @Nullable LocalDate read(@Nullable String typed, Tense tense, String field) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		return find(typed, tense).orElseThrow(() -> new Refused(unreadable(field)));
	}

	/** Why a field cannot be saved, with other ways to say it. */
	public Refusal unreadable(String field) {
		return Refusal.of("refusal.day.unreadable", field, example());
	}

	/** One way to write a day: 4 Dec. */
	public String example() {
		return this.region.shortDay(this.today.plusDays(DAYS_TO_THE_EXAMPLE));
	}

	/**
	 * For a field: the day in a way that reads as this day again, here and in any year.
	 */
	public String written(@Nullable LocalDate day) {
		return this.region.date(day);
	}

	/**
	 * What a field was understood as, in words, or null when nothing was.
	 * @param tense FUTURE or PAST
	 */
	public @Nullable String understood(@Nullable String typed, String tense) {
		return find(typed, Tense.valueOf(tense)).map(this.region::fullDay).orElse(null);
	}

	/**
	 * Whether a text names this day by its date, in either order of numbers. The year may
	 * be missing, but not another one.
	 */
	public static boolean isIn(String text, LocalDate day) {
		List<String> words = List.of(BLANKS.split(text.strip()));
		return IntStream.range(0, words.size()).anyMatch((from) -> begins(words, from, day));
	}

	/** The longest date that begins here counts: "3 December 2025" is not in 2026. */
	private static boolean begins(List<String> words, int from, LocalDate day) {
		for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
			String part = String.join(" ", words.subList(from, to));
			List<LocalDate> read = dates(part, day);
			if (!read.isEmpty()) {
				return read.contains(day);
			}
		}
		return false;
	}

	private static List<LocalDate> dates(String part, LocalDate day) {
		if (part.length() > LONGEST || part.chars().noneMatch(Character::isDigit)) {
			return List.of();
		}
		String plain = WORDS.plain(part);
		return List.of(true, false).stream().flatMap((monthFirst) -> {
			try {
				return DayRule.readDate(plain, new Standpoint(day, monthFirst, Tense.FUTURE)).stream();
			}
			catch (DateTimeException ex) {
				return Optional.<LocalDate>empty().stream();
			}
		}).toList();
	}

	private Standpoint at(Tense tense, boolean monthFirst) {
		return new Standpoint(this.today, monthFirst, tense);
	}

	private static boolean meant(LocalDate day) {
		return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
	}

}
