package app.askwell.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.List;

import app.askwell.Fuzz;
import app.askwell.correspondence.KnownParties.Known;
import app.askwell.correspondence.ReadMessages.Day;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.Test;

import static app.askwell.correspondence.MessagesSample.HEADER;
import static app.askwell.correspondence.MessagesSample.known;
import static app.askwell.correspondence.MessagesSample.row;
import static app.askwell.correspondence.MessagesSample.url;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever someone uploads: it is refused with words, or makes days that can be kept. */
public class MessagesFuzzTests {

	private static final List<Known> CONTACTS = List.of(known(1, "Priya Nair", url("Priya Nair")),
			known(2, "Dan Kowalski", null));

	private static final String SAMPLE = HEADER + row("c1", "Maya Torres", "Priya Nair", "2024-05-01 12:34:56 UTC")
			+ row("c2", "Dan Kowalski", "Maya Torres", "2024-05-02 12:00:00 UTC")
			+ row("c3", "Priya Nair", "Maya Torres,Dan Kowalski", "2024-05-03 12:00:00 UTC")
			+ row("c1", "Maya Torres", "Priya Nair", "2024-05-04 12:00:00 UTC", "INBOX", "Yes")
			+ row("c4", "LinkedIn Member", "Maya Torres", "2024-05-05 12:00:00 UTC", "SPAM", "No");

	private static final String OLD = SAMPLE.replace(',', ';').replace("RECIPIENT PROFILE URLS;", "X;");

	@Test
	void readsOrRefusesEveryFileOfMessages() {
		Fuzz.run("messages", List.of(SAMPLE.getBytes(StandardCharsets.UTF_8), OLD.getBytes(StandardCharsets.UTF_8)),
				MessagesFuzzTests::fuzzerTestOneInput);
	}

	/** Named so that a coverage-guided fuzzer finds it. */
	public static void fuzzerTestOneInput(byte[] file) {
		MessagesTable table = MessagesTable.in(new String(file, StandardCharsets.UTF_8));
		if (table == null) {
			return;
		}
		try {
			check(ReadMessages.of(table, CONTACTS, MessagesSample.MAYA, MessagesSample.TODAY));
		}
		catch (Refused ex) {
			Fuzz.hasWords(ex, "correspondence");
		}
	}

	private static void check(ReadMessages read) {
		assertThat(read.days()).extracting(Day::place).doesNotHaveDuplicates();
		assertThat(read.days()).extracting((day) -> day.contactId() + " " + day.wroteOn()).doesNotHaveDuplicates();
		assertThat(read.days()).allSatisfy((day) -> {
			assertThat(day.wroteOn().getYear()).isGreaterThanOrEqualTo(2003);
			assertThat(day.wroteOn()).isBeforeOrEqualTo(MessagesSample.TODAY);
		});
		assertThat(read.unknown()).isNotNegative();
		read.asides().forEach((aside) -> {
			Fuzz.hasWords("messages.left-out." + aside.reason(), "correspondence");
			assertThat(aside.rows()).isGreaterThanOrEqualTo(aside.first().size()).isPositive();
		});
	}

}
