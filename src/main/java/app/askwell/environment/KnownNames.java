package app.askwell.environment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Refuses names that begin like a setting of Askwell's and are none: a slip of the pen
 * would otherwise leave the default in force and nobody would notice.
 */
final class KnownNames {

	private static final String OURS = "askwell";

	/** Settings of the tests. */
	private static final String TESTS = "askwelltest";

	private KnownNames() {
	}

	static void check(ConfigurableEnvironment environment) {
		List<String> known = Variable.names().map(KnownNames::letters).toList();
		names(environment).filter((name) -> isOurs(name) && !known.contains(letters(name)))
			.findFirst()
			.ifPresent((name) -> {
				throw new SettingRefused("There is no setting " + name + ".", advice(name));
			});
	}

	private static Stream<String> names(ConfigurableEnvironment environment) {
		return environment.getPropertySources().stream().flatMap(KnownNames::names);
	}

	private static Stream<String> names(PropertySource<?> source) {
		return (source instanceof EnumerablePropertySource<?> enumerable) ? Stream.of(enumerable.getPropertyNames())
				: Stream.empty();
	}

	private static boolean isOurs(String name) {
		String start = name.toLowerCase(Locale.ROOT);
		return (start.startsWith(OURS + "_") || start.startsWith(OURS + ".")) && !letters(name).startsWith(TESTS);
	}

	private static String advice(String name) {
		return nearest(name).map((near) -> "Did you mean " + near + "? ").orElse("")
				+ "Correct the name or remove it; docs/configuration.md lists all settings.";
	}

	/** The closest name, unless it is too far off to be meant. */
	private static Optional<String> nearest(String name) {
		String typed = tail(name);
		return Variable.names()
			.min(Comparator.comparingInt((known) -> distance(typed, tail(known))))
			.filter((known) -> distance(typed, tail(known)) <= 1 + typed.length() / 3);
	}

	/** What follows the first word: ASKWELL_PORT is close to SERVER_PORT. */
	private static String tail(String name) {
		return letters(name.replaceFirst("^[A-Za-z]+[._]", ""));
	}

	private static String letters(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	/** How many letters to change, add or drop. */
	private static int distance(String one, String other) {
		int[] before = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[before.length];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int change = before[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
			}
			before = row;
		}
		return before[other.length()];
	}

}
