package app.askwell.shared;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import app.askwell.Fuzz;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever someone types for a day: it is a sensible one, or none. */
public class TypedDaysFuzzTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final List<String> TYPED = List.of("fri", "in 2 weeks", "3 dec", "12/3/27", "2026-12-03",
			"nächsten Dienstag", "Thursday, the 3rd of December 2026", "day after tomorrow", "29 feb", "31.12.99",
			"last monday", "in 99999999999 days", "heute", "a week ago");

	@Test
	void readsADayOrNothing() {
		Fuzz.run("days", TYPED.stream().map((typed) -> typed.getBytes(StandardCharsets.UTF_8)).toList(),
				TypedDaysFuzzTests::fuzzerTestOneInput);
	}

	/** Named so that a coverage-guided fuzzer finds it. */
	public static void fuzzerTestOneInput(byte[] bytes) {
		String typed = new String(bytes, StandardCharsets.UTF_8);
		Stream.of(Region.values())
			.forEach((region) -> Stream.of(Tense.values())
				.forEach((tense) -> new TypedDays(TODAY, region).find(typed, tense)
					.ifPresent((day) -> assertThat(day.getYear()).isBetween(1900, 2199))));
	}

}
