package app.askwell.transfer;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Reads single cells: what cannot be read is left blank, never guessed. */
final class Cells {

	static final int MAX_URL = 500;

	static final int MAX_EMAIL = 254;

	static final int MAX_PHONE = 50;

	/** Nobody connected before there was such a network. */
	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2099;

	/**
	 * Blanks of every kind, control characters, and marks that reverse the writing
	 * direction. Joiners stay: names in several scripts need them.
	 */
	private static final Pattern BLANKS = Pattern
		.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

	private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

	private static final Pattern DIGIT = Pattern.compile("\\d");

	private static final Pattern SEPT = Pattern.compile("\\bsept\\b", Pattern.CASE_INSENSITIVE);

	private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("[d MMMM uuuu][d MMM uuuu][d-MMM-uuuu][d-MMM-uu][MMM d, uuuu][uuuu-MM-dd]")
		.toFormatter(Locale.ENGLISH)
		.withResolverStyle(ResolverStyle.STRICT);

	private Cells() {
	}

	static String clean(String cell) {
		return BLANKS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC)).replaceAll(" ").strip();
	}

	/** Addresses with a sign-in part are left out: they hide where they lead. */
	static @Nullable String webAddress(String cell) {
		try {
			URI uri = new URI(cell);
			boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
			boolean plain = uri.getHost() != null && uri.getUserInfo() == null && cell.length() <= MAX_URL;
			return (web && plain) ? cell : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	static @Nullable String email(String cell) {
		return (cell.length() <= MAX_EMAIL && EMAIL.matcher(cell).matches()) ? cell : null;
	}

	/** As it was typed: how a country writes its numbers is its own affair. */
	static @Nullable String phone(String cell) {
		return (cell.length() <= MAX_PHONE && DIGIT.matcher(cell).find()) ? cell : null;
	}

	/** Each line cleaned, and the lines kept apart. */
	static String lines(String cell) {
		return cell.lines().map(Cells::clean).collect(Collectors.joining("\n")).strip();
	}

	/**
	 * Dates with the month in letters, or as ISO. {@code 02/07/2022} is two days,
	 * depending on who wrote it, and stays blank.
	 */
	static @Nullable LocalDate day(String cell) {
		if (cell.isEmpty()) {
			return null;
		}
		try {
			LocalDate day = LocalDate.parse(SEPT.matcher(cell).replaceAll("Sep"), DATE);
			return (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) ? day : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
