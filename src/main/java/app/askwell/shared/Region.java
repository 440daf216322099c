package app.askwell.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Where English is written, and how days and times look there. The patterns are our own,
 * so that a page reads the same on every version of Java.
 */
public enum Region {

	US(true, "AM", "PM"), CA(true, "a.m.", "p.m."), GB, IE, AU(false, "am", "pm"), NZ(false, "am", "pm"),
	IN(false, "am", "pm"), ZA;

	/** Reading a pattern takes longer than writing a day, and a list writes a hundred. */
	private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

	private static final Map<String, Region> NAMED = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap(Region::name, Function.identity()));

	private final boolean monthFirst;

	private final DateTimeFormatter time;

	/** The day before the month, and hours from 00 to 23. */
	Region() {
		this.monthFirst = false;
		this.time = format("HH:mm");
	}

	Region(boolean monthFirst, String am, String pm) {
		this.monthFirst = monthFirst;
		this.time = new DateTimeFormatterBuilder().appendPattern("h:mm ")
			.appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, am, 1L, pm))
			.toFormatter(Locale.US);
	}

	/** The region of a locale; one that is not here counts as American. */
	public static Region of(Locale locale) {
		return named(locale.getCountry()).orElse(US);
	}

	public static Optional<Region> named(String name) {
		return Optional.ofNullable(NAMED.get(name));
	}

	public static List<Locale> locales() {
		return Arrays.stream(values()).map(Region::locale).toList();
	}

	public Locale locale() {
		return new Locale.Builder().setLanguage("en").setRegion(name()).build();
	}

	/** Tuesday. */
	public String weekday(@Nullable LocalDate day) {
		return write(day, "EEEE", "EEEE");
	}

	/** Tue 24 Nov. */
	public String day(@Nullable LocalDate day) {
		return write(day, "EEE, MMM d", "EEE d MMM");
	}

	/** Tue 24 Nov 2026. */
	public String dayOfYear(@Nullable LocalDate day) {
		return write(day, "EEE, MMM d, uuuu", "EEE d MMM uuuu");
	}

	/** 24 Nov. */
	public String shortDay(@Nullable LocalDate day) {
		return write(day, "MMM d", "d MMM");
	}

	/** 24 Nov 2026. */
	public String date(@Nullable LocalDate day) {
		return write(day, "MMM d, uuuu", "d MMM uuuu");
	}

	/** Tuesday 24 November: for letters. */
	public String longDay(@Nullable LocalDate day) {
		return write(day, "EEEE, MMMM d", "EEEE d MMMM");
	}

	/** Tuesday 24 November 2026: nobody can take it for another day. */
	public String fullDay(@Nullable LocalDate day) {
		return write(day, "EEEE, MMMM d, uuuu", "EEEE d MMMM uuuu");
	}

	/** Whether 3/12 is in March. In Canada both are common, and the day comes first. */
	boolean countsMonthFirst() {
		return this == US;
	}

	/** 09:00. */
	public String time(@Nullable LocalTime time) {
		return (time != null) ? this.time.format(time) : "";
	}

	/** Tue 24 Nov, 09:00. */
	public String moment(ZonedDateTime moment) {
		return day(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
	}

	private String write(@Nullable TemporalAccessor day, String monthFirst, String dayFirst) {
		return (day != null)
				? FORMATS.computeIfAbsent(this.monthFirst ? monthFirst : dayFirst, Region::format).format(day) : "";
	}

	private static DateTimeFormatter format(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.US);
	}

}
