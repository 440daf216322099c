package app.askwell.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a typed day is told back as, and that it is read again the same. */
class WrittenDaysTests {

	/** A Tuesday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final Locale GERMAN = Locale.GERMAN;

	@Test
	void saysInWordsWhatItUnderstood() {
		assertThat(on(Region.US).understood("fri", "FUTURE")).isEqualTo("Friday, November 27, 2026");
		assertThat(on(Region.GB).understood("fri", "PAST")).isEqualTo("Friday 20 November 2026");
		assertThat(on(Region.GB).understood("soon", "PAST")).isNull();
		assertThat(on(Region.GB).understood("", "PAST")).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void readsBackEveryDayItWroteInBothLanguages(Region region) {
		for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
			for (LocalDate today : new LocalDate[] { day, day.minusDays(400), day.plusDays(400) }) {
				TypedDays days = new TypedDays(today, region);
				for (String written : ways(days, day)) {
					assertThat(days.find(written, Tense.FUTURE)).as("%s on %s", written, today).contains(day);
					assertThat(days.find(written, Tense.PAST)).as("%s on %s", written, today).contains(day);
				}
			}
		}
	}

	private static String[] ways(TypedDays days, LocalDate day) {
		Region region = days.region();
		return new String[] { days.written(day), region.fullDay(day), region.dayOfYear(day), day.toString(),
				german("d. MMMM uuuu", day), german("EE, d. MMM uuuu", day), german("dd.MM.uuuu", day) };
	}

	private static String german(String pattern, LocalDate day) {
		return DateTimeFormatter.ofPattern(pattern, GERMAN).format(day);
	}

	private static TypedDays on(Region region) {
		return new TypedDays(TODAY, region);
	}

}
