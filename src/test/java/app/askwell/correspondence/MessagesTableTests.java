package app.askwell.correspondence;

import java.time.LocalDate;

import app.askwell.correspondence.KnownParties.Known;
import app.askwell.correspondence.ReadMessages.Day;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static app.askwell.correspondence.MessagesSample.HEADER;
import static app.askwell.correspondence.MessagesSample.known;
import static app.askwell.correspondence.MessagesSample.read;
import static app.askwell.correspondence.MessagesSample.row;
import static app.askwell.correspondence.MessagesSample.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MessagesTableTests {

	private static final Known PRIYA = known(1, "Priya Nair", url("Priya Nair"));

	private static final Known DAN = known(2, "Dan Kowalski", null);

	private static final String WITH_BOTH = row("c1", "Maya Torres", "Priya Nair", "2024-05-01 12:34:56 UTC")
			+ row("c2", "Dan Kowalski", "Maya Torres", "2024-05-02 12:00:00 UTC");

	@Test
	void tellsYouFromTheOnlyOtherByNameElseByTheList() {
		String one = row("c1", "Maya Torres", "Priya Nair", "2024-05-01 12:34:56 UTC");
		assertThat(read(HEADER + one, PRIYA).days()).containsExactly(day(0, PRIYA, "2024-05-01", Direction.YOU));
		String nickname = one.replace("Maya Torres", "M. Torres");
		assertThat(read(HEADER + nickname, PRIYA).days()).containsExactly(day(0, PRIYA, "2024-05-01", Direction.YOU));
		assertThat(refusal(HEADER + nickname)).isEqualTo("refusal.messages.whose");
	}

	@Test
	void refusesMessagesOfSomeoneElsesMailbox() {
		assertThat(refusal(HEADER + row("c1", "Ana Silva", "Bo Li", "2024-05-01 12:00:00 UTC")
				+ row("c2", "Cy Roe", "Di Poe", "2024-05-01 12:00:00 UTC")))
			.isEqualTo("refusal.messages.whose");
	}

	/** Files of 2021 have nine columns, and names may hold commas. */
	@Test
	void readsOlderFiles() {
		ReadMessages read = read(
				"""
						CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
						c1,,Maya Torres,https://www.linkedin.com/in/maya-torres,"Jane Doe, Ph.D.",2019-05-01 12:34:56 UTC,,x,INBOX
						c1,,"Jane Doe, Ph.D.",https://www.linkedin.com/in/jane,Maya Torres,2019-05-02 12:34:56 UTC,,x,INBOX
						c2,,Maya Torres,https://www.linkedin.com/in/maya-torres,"Priya Nair, Dan Kowalski",2019-05-03 12:34:56 UTC,,x,
						""",
				PRIYA, DAN, known(3, "Jane Doe, Ph.D.", null));
		assertThat(read.days()).extracting(Day::wroteOn)
			.containsExactlyInAnyOrder(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 2), LocalDate.of(2019, 5, 3),
					LocalDate.of(2019, 5, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void readsWhatASpreadsheetSavedAgain(String separator) {
		String table = ("sep=,\r\n\"CONVERSATION ID\",FROM,\"SENDER PROFILE URL\",TO,DATE\r\nc1,Maya Torres,,Priya Nair,"
				+ "2024-05-01 12:34\r\nc2,Dan Kowalski,,Maya Torres,2024-05-02T12:00:00Z\r\n,,,,\r\n")
			.replace(",", separator);
		assertThat(read(table, PRIYA, DAN).days()).hasSize(2);
	}

	@Test
	void isNoListOfPeople() {
		assertThat(MessagesTable.in("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")).isNull();
		assertThat(MessagesTable.in("From,To,Date\na,b,c\n")).isNull();
		assertThat(MessagesTable.in("BEGIN:VCARD\n")).isNull();
	}

	@Test
	void refusesAFileWithoutMessagesOrWithAnOpenQuotationMark() {
		assertThat(refusal(HEADER)).isEqualTo("refusal.messages.none");
		assertThat(refusal(HEADER + WITH_BOTH + "c9,\"x" + WITH_BOTH)).isEqualTo("refusal.messages.quotes");
		assertThat(refusal(HEADER + "c,".repeat(9) + "x".repeat(1_000_001) + "\n"))
			.isEqualTo("refusal.messages.row-too-long");
	}

	private static String refusal(String text) {
		Refused refused = catchThrowableOfType(Refused.class, () -> read(text));
		assertThat(refused).isNotNull();
		return refused.findings().get(0).code();
	}

	private static Day day(int place, Known contact, String day, Direction direction) {
		return new Day(place, contact.id(), LocalDate.parse(day), direction);
	}

}
