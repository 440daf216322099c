package app.askwell.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedDaysTests {

	/** A Tuesday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			today | 2026-11-24
			Tomorrow | 2026-11-25
			tmrw | 2026-11-25
			the day after tomorrow | 2026-11-26
			fri | 2026-11-27
			FRIDAY | 2026-11-27
			on friday. | 2026-11-27
			this Friday | 2026-11-27
			tue | 2026-12-01
			monday | 2026-11-30
			next friday | 2026-12-04
			next tuesday | 2026-12-01
			next  week  friday | 2026-12-04
			friday next week | 2026-12-04
			a week on friday | 2026-12-04
			a week from friday | 2026-12-04
			friday week | 2026-12-04
			a week from today | 2026-12-01
			in 2 weeks | 2026-12-08
			2 weeks | 2026-12-08
			two weeks from now | 2026-12-08
			in a week | 2026-12-01
			in a couple of weeks | 2026-12-08
			in a fortnight | 2026-12-08
			2w | 2026-12-08
			+3 | 2026-11-27
			+10d | 2026-12-04
			in 10 days | 2026-12-04
			in three days' | 2026-11-27
			in 5 working days | 2026-12-01
			4 business days | 2026-11-30
			in 3 months | 2027-02-24
			in a year | 2027-11-24
			next week | 2026-12-01
			next month | 2026-12-24
			end of the week | 2026-11-27
			eow | 2026-11-27
			end of next week | 2026-12-04
			end of month | 2026-11-30
			end of the year | 2026-12-31
			weekend | 2026-11-28
			next weekend | 2026-12-05
			3 dec | 2026-12-03
			3dec | 2026-12-03
			Dec 3 | 2026-12-03
			dec. 3rd | 2026-12-03
			3rd of December | 2026-12-03
			the 3rd of Dec. 2026 | 2026-12-03
			December the 3rd, 2026 | 2026-12-03
			thu 3 dec | 2026-12-03
			Thursday, December 3, 2026 | 2026-12-03
			3 dec, thu | 2026-12-03
			3 dec 27 | 2027-12-03
			3 Dec '27 | 2027-12-03
			3-Dec-2026 | 2026-12-03
			2026 dec 3 | 2026-12-03
			24 nov | 2026-11-24
			23 nov | 2027-11-23
			29 feb | 2028-02-29
			the 3rd | 2026-12-03
			24th | 2026-11-24
			the 31st | 2026-12-31
			2026-12-03 | 2026-12-03
			2026/12/3 | 2026-12-03
			sept 1 | 2027-09-01
			""")
	void readsADayToComeAsPeopleTypeIt(String typed, LocalDate day) {
		assertThat(Stream.of(Region.values()).map((region) -> on(region).find(typed, Tense.FUTURE).orElse(null)))
			.containsOnly(day);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			heute | 2026-11-24
			Morgen | 2026-11-25
			übermorgen | 2026-11-26
			uebermorgen | 2026-11-26
			am Fr. | 2026-11-27
			Freitag | 2026-11-27
			kommenden Freitag | 2026-11-27
			nächsten Freitag | 2026-12-04
			nächste Woche Freitag | 2026-12-04
			Freitag in einer Woche | 2026-12-04
			in 2 Wochen | 2026-12-08
			in zwei wochen | 2026-12-08
			in 14 Tagen | 2026-12-08
			in einem Monat | 2026-12-24
			in 5 Werktagen | 2026-12-01
			nächste Woche | 2026-12-01
			Ende der Woche | 2026-11-27
			Ende nächster Woche | 2026-12-04
			bis Ende des Monats | 2026-11-30
			3. Dez | 2026-12-03
			3. Dez. 2026 | 2026-12-03
			der 3. Dezember | 2026-12-03
			Do, 3.12. | 2026-12-03
			3.12. | 2026-12-03
			3.12 | 2026-12-03
			03.12.26 | 2026-12-03
			3. 12. 2026 | 2026-12-03
			1. Maerz | 2027-03-01
			""")
	void readsGermanToo(String typed, LocalDate day) {
		assertThat(Stream.of(Region.values()).map((region) -> on(region).find(typed, Tense.FUTURE).orElse(null)))
			.containsOnly(day);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			today | 2026-11-24
			yesterday | 2026-11-23
			gestern | 2026-11-23
			vorgestern | 2026-11-22
			the day before yesterday | 2026-11-22
			tue | 2026-11-24
			fri | 2026-11-20
			last friday | 2026-11-20
			last tuesday | 2026-11-17
			letzten Freitag | 2026-11-20
			friday last week | 2026-11-20
			2 weeks ago | 2026-11-10
			2 weeks | 2026-11-10
			vor zwei Wochen | 2026-11-10
			3 days back | 2026-11-21
			last week | 2026-11-17
			last weekend | 2026-11-21
			3 nov | 2026-11-03
			24 nov | 2026-11-24
			25 nov | 2025-11-25
			3 dec | 2025-12-03
			29 feb | 2024-02-29
			the 3rd | 2026-11-03
			the 25th | 2026-10-25
			""")
	void readsADayGone(String typed, LocalDate day) {
		assertThat(on(Region.GB).find(typed, Tense.PAST)).contains(day);
	}

	@ParameterizedTest
	@CsvSource({ "US,2027-03-12", "CA,2026-12-03", "GB,2026-12-03", "IE,2026-12-03", "AU,2026-12-03", "NZ,2026-12-03",
			"IN,2026-12-03", "ZA,2026-12-03" })
	void readsNumbersInTheOrderOfThePlace(Region region, LocalDate day) {
		assertThat(on(region).find("3/12", Tense.FUTURE)).contains(day);
		assertThat(on(region).find("03-12", Tense.FUTURE)).contains(day);
		LocalDate withYear = day.withYear(2027);
		assertThat(on(region).find("3/12/27", Tense.FUTURE)).contains(withYear);
		assertThat(on(region).find(" 3 / 12 / 2027 ", Tense.PAST)).contains(withYear);
	}

	@Test
	void readsNumbersTheOnlyWayTheyAreADay() {
		assertThat(on(Region.US).find("24/12", Tense.FUTURE)).contains(LocalDate.of(2026, 12, 24));
		assertThat(on(Region.GB).find("12/24", Tense.FUTURE)).contains(LocalDate.of(2026, 12, 24));
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "next", "friday maybe", "30 feb", "31/4", "13/13", "2026-13-01", "fri 3 dec 2026",
			"mon 3 dec", "12", "3", "december", "dec 2026", "99999", "in weeks of", "+12026-12-01", "3 dec 1850",
			"1850-01-01", "in", "/", ".", "-3", "1/2/3/4", "\uD83D\uDCC5", "0 dec", "in 9999 days",
			"tomorrow and tomorrow and tomorrow and tomorrow and tomorrow and so on" })
	void readsNothingElse(String typed) {
		for (Region region : Region.values()) {
			assertThat(on(region).find(typed, Tense.FUTURE)).isEmpty();
		}
	}

	@Test
	void tellsTheFieldWhatCannotBeRead() {
		assertThat(on(Region.US).read(" ", Tense.FUTURE, "until")).isNull();
		assertThat(on(Region.US).read("fri", Tense.FUTURE, "until")).isEqualTo("2026-11-27");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> on(Region.GB).read("soon", Tense.FUTURE, "until"))
			.satisfies((refused) -> assertThat(refused.findings())
				.containsExactly(Refusal.of("refusal.day.unreadable", "until", "4 Dec")));
	}

	@ParameterizedTest
	@CsvSource({ "America/New_York,2026-03-08T05:30:00Z,2026-03-08", "America/New_York,2026-03-08T03:30:00Z,2026-03-07",
			"America/New_York,2026-11-01T05:30:00Z,2026-11-01", "Europe/London,2026-03-29T00:30:00Z,2026-03-29",
			"Europe/London,2026-10-24T23:30:00Z,2026-10-25", "Australia/Sydney,2026-10-03T15:30:00Z,2026-10-04",
			"Pacific/Auckland,2026-04-04T13:30:00Z,2026-04-05", "America/Havana,2026-03-08T05:30:00Z,2026-03-08" })
	void countsDaysOfTheAccountAcrossChangesOfTheClock(ZoneId zone, Instant now, LocalDate today) {
		SignedIn me = new SignedIn(new AccountId(new UUID(0, 1)), "Maya", zone, Locale.UK);
		TypedDays days = me.days(Clock.fixed(now, ZoneOffset.UTC));
		assertThat(days.find("today", Tense.FUTURE)).contains(today);
		assertThat(days.find("tomorrow", Tense.FUTURE)).contains(today.plusDays(1));
		assertThat(days.find("in 2 weeks", Tense.FUTURE)).contains(today.plusDays(14));
		assertThat(days.find("yesterday", Tense.PAST)).contains(today.minusDays(1));
	}

	private static TypedDays on(Region region) {
		return new TypedDays(TODAY, region);
	}

}
