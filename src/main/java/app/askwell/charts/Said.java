package app.askwell.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import app.askwell.shared.Region;

/**
 * Words that are still a message key with what the message mentions.
 *
 * @param arguments in their order; days are written as the reader's region does
 */
public record Said(String key, List<Object> arguments) {

	public static Said of(String key, Object... arguments) {
		return new Said(key, List.of(arguments));
	}

	/** A count by itself. */
	public static Said number(long count) {
		return of("chart.number", count);
	}

	/** What the message mentions, ready for it. */
	public Object[] words(Locale locale) {
		Region region = Region.of(locale);
		return this.arguments.stream()
			.map((argument) -> (argument instanceof LocalDate day) ? region.date(day) : argument)
			.toArray();
	}

}
