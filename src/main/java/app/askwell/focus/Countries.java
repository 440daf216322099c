package app.askwell.focus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.shared.Words;

/** Country names in English and in the languages spoken there, and their codes. */
final class Countries {

	/** What people say instead of the name in the standard. */
	private static final List<String> SPOKEN = List.of("UK", "U.K.", "Great Britain", "Britain", "England", "Scotland",
			"Wales", "Northern Ireland", "USA", "U.S.", "U.S.A.", "America", "United States of America", "the States",
			"Holland", "Czech Republic", "Czechia", "Turkey", "Türkiye", "Hong Kong", "Macau", "Ivory Coast", "Burma",
			"Palestine", "Republic of Ireland", "Korea", "UAE", "Emirates", "Bosnia", "Macedonia", "Swaziland",
			"Cape Verde", "East Timor", "Congo");

	private static final Set<String> NAMES = Stream
		.of(SPOKEN.stream(), Stream.of(Locale.getISOCountries()), Stream.of(Locale.getISOCountries())
			.map((code) -> new Locale.Builder().setRegion(code).build())
			.flatMap((country) -> Stream.of(country.getDisplayCountry(Locale.ENGLISH), country.getISO3Country())),
				Stream.of(Locale.getAvailableLocales())
					// "Europe" and "World" are regions of a locale, by number.
					.filter((locale) -> locale.getCountry().length() == 2)
					.map((locale) -> locale.getDisplayCountry(locale)))
		.flatMap((names) -> names)
		.map(Words::key)
		.filter((name) -> !name.isEmpty())
		.collect(Collectors.toUnmodifiableSet());

	private Countries() {
	}

	static boolean isOne(String name) {
		String key = Words.key(name);
		return NAMES.contains(key) || (key.startsWith("the ") && NAMES.contains(key.substring("the ".length())));
	}

}
