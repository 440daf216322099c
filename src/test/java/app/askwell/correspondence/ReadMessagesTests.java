package app.askwell.correspondence;

import java.time.LocalDate;
import java.util.List;

import app.askwell.correspondence.KnownParties.Known;
import app.askwell.correspondence.ReadMessages.Aside;
import app.askwell.correspondence.ReadMessages.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static app.askwell.correspondence.MessagesSample.HEADER;
import static app.askwell.correspondence.MessagesSample.known;
import static app.askwell.correspondence.MessagesSample.read;
import static app.askwell.correspondence.MessagesSample.row;
import static app.askwell.correspondence.MessagesSample.url;
import static org.assertj.core.api.Assertions.assertThat;

class ReadMessagesTests {

	private static final Known PRIYA = known(1, "Priya Nair", url("Priya Nair"));

	private static final Known DAN = known(2, "Dan Kowalski", null);

	private static final String WITH_BOTH = row("c1", "Maya Torres", "Priya Nair", "2024-05-01 12:34:56 UTC")
			+ row("c2", "Dan Kowalski", "Maya Torres", "2024-05-02 12:00:00 UTC");

	@Test
	void makesOneDayOfAllThatWasWrittenOnIt() {
		ReadMessages read = read(HEADER + row("c1", "Maya Torres", "Priya Nair", "2024-05-01 12:34:56 UTC")
				+ row("c1", "Priya Nair", "Maya Torres", "2024-05-01 14:00:00 UTC")
				+ row("c1", "Maya Torres", "Priya Nair", "2024-05-01 15:00:00 UTC")
				+ row("c1", "Priya Nair", "Maya Torres", "2024-05-09 15:00:00 UTC")
				+ row("c2", "Dan Kowalski", "Maya Torres", "2024-05-02 12:00:00 UTC"), PRIYA, DAN);
		assertThat(read.days()).containsExactly(day(0, PRIYA, "2024-05-01", Direction.BOTH),
				day(1, PRIYA, "2024-05-09", Direction.THEY), day(2, DAN, "2024-05-02", Direction.THEY));
		assertThat(read.unknown()).isZero();
		assertThat(read.leftOut()).isEmpty();
	}

	@Test
	void countsTheDayWhereTheSeekerLives() {
		assertThat(read(HEADER + WITH_BOTH + row("c1", "Maya Torres", "Priya Nair", "2024-06-02 03:30:00 UTC"), PRIYA)
			.days()).extracting(Day::wroteOn)
			.contains(LocalDate.of(2024, 6, 1))
			.doesNotContain(LocalDate.of(2024, 6, 2));
	}

	@Test
	void knowsWhoIsWhoByAddressBeforeName() {
		Known otherPriya = known(3, "Priya Nair", "https://www.linkedin.com/in/priya-of-boston");
		Known married = known(4, "Priya Kim", "http://de.linkedin.com/in/Priya-Nair/?trk=x");
		assertThat(read(HEADER + WITH_BOTH, otherPriya, married).days()).singleElement()
			.extracting(Day::contactId)
			.isEqualTo(married.id());
		assertThat(read(HEADER + WITH_BOTH, otherPriya).days()).isEmpty();
		assertThat(read(HEADER + WITH_BOTH, otherPriya).unknown()).isEqualTo(2);
	}

	@Test
	void guessesNobodyAmongPeopleOfOneName() {
		assertThat(read(HEADER + WITH_BOTH, DAN, known(5, "Dan  KOWALSKI", null)).days()).isEmpty();
		String two = HEADER + WITH_BOTH + "c3,,Dan Kowalski,https://www.linkedin.com/in/dan-2,Maya Torres,"
				+ url("Maya Torres") + ",2024-05-03 12:00:00 UTC,,x,INBOX,,,\n";
		assertThat(read(two, DAN).days()).isEmpty();
		assertThat(read(two, DAN).unknown()).isEqualTo(3);
	}

	@Test
	void leavesOutWhatWasNotForAnybody() {
		ReadMessages read = read(HEADER + WITH_BOTH
				+ row("c1", "Maya Torres", "Priya Nair", "2024-05-03 12:00:00 UTC", "INBOX", "Yes")
				+ row("c4", "Priya Nair", "Maya Torres", "2024-05-04 12:00:00 UTC", "SPAM", "No")
				+ row("c5", "Priya Nair", "Maya Torres,Ana Silva,Bo Li,Cy Roe", "2024-05-05 12:00:00 UTC")
				+ "c6,,LinkedIn Member,,Maya Torres," + url("Maya Torres") + ",2024-05-06 12:00:00 UTC,,x,INBOX,,,\n",
				PRIYA);
		assertThat(read.days()).containsExactly(day(0, PRIYA, "2024-05-01", Direction.YOU));
		assertThat(read.asides()).containsExactly(new Aside(LeftOut.DRAFT, 1, List.of(4)),
				new Aside(LeftOut.SPAM, 1, List.of(5)), new Aside(LeftOut.GROUP, 1, List.of(6)),
				new Aside(LeftOut.NOBODY, 1, List.of(7)));
	}

	@Test
	void countsInASmallGroupOnlyWhoWroteAndWhomYouWroteTo() {
		ReadMessages read = read(
				HEADER + WITH_BOTH
						+ row("g", "Ana Silva", "Maya Torres,Priya Nair,Dan Kowalski", "2024-07-01 12:00:00 UTC")
						+ row("g", "Maya Torres", "Ana Silva,Priya Nair,Dan Kowalski", "2024-07-02 12:00:00 UTC")
						+ row("g", "Dan Kowalski", "Maya Torres,Priya Nair,Ana Silva", "2024-07-02 13:00:00 UTC"),
				PRIYA, DAN);
		assertThat(read.days())
			.contains(day(1, PRIYA, "2024-07-02", Direction.YOU), day(3, DAN, "2024-07-02", Direction.BOTH))
			.extracting(Day::wroteOn)
			.doesNotContain(LocalDate.of(2024, 7, 1));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-25 05:00:01 UTC, TO_COME", "2002-12-31 12:00:00 UTC, TOO_EARLY", "yesterday, NO_DAY",
			"2024-02-30 12:00:00 UTC, NO_DAY", "'', NO_DAY", "9999-12-31 23:59:59 UTC, TO_COME" })
	void refusesDaysThatCannotBe(String date, LeftOut reason) {
		assertThat(read(HEADER + WITH_BOTH + row("c1", "Maya Torres", "Priya Nair", date), PRIYA).asides())
			.containsExactly(new Aside(reason, 1, List.of(4)));
	}

	@Test
	void takesTodayForADayThatWas() {
		assertThat(read(HEADER + WITH_BOTH + row("c1", "Maya Torres", "Priya Nair", "2026-11-25 04:59:59 UTC"), PRIYA)
			.days()).extracting(Day::wroteOn).contains(MessagesSample.TODAY);
	}

	private static Day day(int place, Known contact, String day, Direction direction) {
		return new Day(place, contact.id(), LocalDate.parse(day), direction);
	}

}
