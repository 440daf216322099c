package app.askwell.shared;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegionTests {

	private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 9, 1, 9, 5);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			US | Tue, Sep 1, 9:05 AM
			CA | Tue, Sep 1, 9:05 a.m.
			GB | Tue 1 Sep, 09:05
			IE | Tue 1 Sep, 09:05
			AU | Tue 1 Sep, 9:05 am
			NZ | Tue 1 Sep, 9:05 am
			IN | Tue 1 Sep, 9:05 am
			ZA | Tue 1 Sep, 09:05
			""")
	void writesDayAndTimeItsOwnWay(Region region, String written) {
		assertThat(region.moment(MOMENT.atZone(ZoneOffset.UTC))).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			US | Sep 1 | Sep 1, 2026 | Tue, Sep 1, 2026 | Tuesday, September 1
			GB | 1 Sep | 1 Sep 2026 | Tue 1 Sep 2026 | Tuesday 1 September
			""")
	void putsMonthOrDayFirstInEveryForm(Region region, String shortDay, String date, String dayOfYear, String longDay) {
		assertThat(region.shortDay(MOMENT.toLocalDate())).isEqualTo(shortDay);
		assertThat(region.date(MOMENT.toLocalDate())).isEqualTo(date);
		assertThat(region.dayOfYear(MOMENT.toLocalDate())).isEqualTo(dayOfYear);
		assertThat(region.longDay(MOMENT.toLocalDate())).isEqualTo(longDay);
		assertThat(region.weekday(MOMENT.toLocalDate())).isEqualTo("Tuesday");
	}

	@ParameterizedTest
	@EnumSource
	void isFoundByItsLocale(Region region) {
		assertThat(Region.of(region.locale())).isEqualTo(region);
		assertThat(Region.locales()).contains(region.locale());
	}

	@Test
	void isAmericanForEveryoneElse() {
		assertThat(Region.of(Locale.GERMANY)).isEqualTo(Region.US);
		assertThat(Region.of(Locale.ENGLISH)).isEqualTo(Region.US);
	}

	@Test
	void writesMiddayAsPm() {
		assertThat(Region.US.time(LocalTime.NOON)).isEqualTo("12:00 PM");
		assertThat(Region.US.time(LocalTime.MIDNIGHT)).isEqualTo("12:00 AM");
	}

	@Test
	void writesNothingForNoDay() {
		assertThat(Region.US.day(null)).isEmpty();
		assertThat(Region.GB.time(null)).isEmpty();
	}

}
