package app.askwell.correspondence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.shared.Words;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row that are looked at. What was written is none of them.
 *
 * @param to everyone it went to, separated by commas
 * @param profiles addresses of everyone it went to, separated by commas; empty in older
 * files
 */
record MessageRow(int row, String conversation, String from, String profile, String to, List<String> profiles,
		String date, boolean draft, String folder) {

	private static final DateTimeFormatter DATE = DateTimeFormatter
		.ofPattern("uuuu-MM-dd['T'][ ]HH:mm[:ss][ ]['UTC']['Z']")
		.withLocale(Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private static final Set<String> SPAM = Set.of("spam", "junk", "sponsored");

	private static final Set<String> YES = Set.of("yes", "true", "1");

	static MessageRow of(MessagesTable table, CSVRecord cells) {
		int row = table.row() + (int) cells.getRecordNumber() - 1;
		String conversation = cell(table, cells, "conversation id");
		return new MessageRow(row, conversation.isEmpty() ? "row " + row : conversation, cell(table, cells, "from"),
				cell(table, cells, "sender profile url"), cell(table, cells, "to"),
				parts(cell(table, cells, "recipient profile urls")), cell(table, cells, "date"),
				saysYes(table, cells, "is message draft") || saysYes(table, cells, "is conversation draft"),
				cell(table, cells, "folder").toLowerCase(Locale.ROOT));
	}

	/** Names may hold commas; whoever wrote anything shows how theirs is spelt. */
	static List<Message> messages(List<MessageRow> rows) {
		Set<String> senders = rows.stream().map((row) -> Words.nameKey(row.from)).collect(Collectors.toSet());
		Predicate<String> isOne = (name) -> senders.contains(Words.nameKey(name));
		return rows.stream().map((row) -> row.message(isOne)).toList();
	}

	private Message message(Predicate<String> isOne) {
		Party sender = Party.of(this.from, this.profile);
		List<Party> readers = readers(isOne).stream().filter((party) -> !party.isNobody()).toList();
		return new Message(this.row, this.conversation, sender, readers, sentAt(), reason(sender));
	}

	private @Nullable LeftOut reason(Party sender) {
		if (this.draft || this.folder.startsWith("draft")) {
			return LeftOut.DRAFT;
		}
		if (SPAM.contains(this.folder)) {
			return LeftOut.SPAM;
		}
		return sender.isNobody() ? LeftOut.NOBODY : null;
	}

	private List<Party> readers(Predicate<String> isOne) {
		List<String> names = names(isOne);
		if (this.profiles.isEmpty()) {
			return names.stream().map((name) -> Party.of(name, "")).toList();
		}
		// Where the numbers differ nobody can say whose name is whose.
		boolean paired = names.size() == this.profiles.size();
		List<Party> readers = new ArrayList<>();
		for (int i = 0; i < this.profiles.size(); i++) {
			readers.add(Party.of(paired ? names.get(i) : "", this.profiles.get(i)));
		}
		return readers;
	}

	private List<String> names(Predicate<String> isOne) {
		boolean one = this.profiles.size() == 1 || isOne.test(this.to);
		return one ? List.of(this.to) : parts(this.to);
	}

	private @Nullable Instant sentAt() {
		try {
			return LocalDateTime.parse(this.date, DATE).toInstant(ZoneOffset.UTC);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static List<String> parts(String cell) {
		return Stream.of(cell.split(",")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	private static boolean saysYes(MessagesTable table, CSVRecord cells, String heading) {
		return YES.contains(cell(table, cells, heading).toLowerCase(Locale.ROOT));
	}

	private static String cell(MessagesTable table, CSVRecord cells, String heading) {
		int place = table.place(heading);
		return (place >= 0 && place < cells.size()) ? cells.get(place).strip() : "";
	}

	@Override
	public String toString() {
		return "MessageRow " + this.row;
	}

}
